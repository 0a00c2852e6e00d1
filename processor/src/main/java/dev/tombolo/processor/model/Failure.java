package dev.tombolo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * Which results mean failure, and how the exception is made.
 *
 * @param exception what is thrown
 * @param factory the static method of {@code exception} that makes it; a constructor where there is none
 * @param facts what that takes, in its order
 * @param argument the parameter of the method whose handle it takes, if it takes one
 */
public record Failure(
        Condition condition,
        ClassName exception,
        Optional<String> factory,
        List<Fact> facts,
        Optional<String> argument) {

    public Failure {
        facts = List.copyOf(facts);
    }

    /** Whether a class of the user's makes the exception. */
    boolean isUsersOwn() {
        return !exception.packageName().equals("dev.tombolo.runtime");
    }

    /** Which results mean failure; the constants are those of the annotations' enum {@code Failure}. */
    public enum Condition {
        MINUS_ONE,
        NEGATIVE,
        NON_ZERO,
        ZERO,
        NULL,
        ERRNO_SET
    }

    /** What an exception can be told. */
    public enum Fact {
        RESULT_AS_INT,
        RESULT_AS_LONG,
        RESULT_AS_SEGMENT,
        ERRNO,
        FUNCTION,
        ARGUMENT
    }
}
