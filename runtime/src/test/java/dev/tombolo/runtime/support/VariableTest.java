package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.fixture.CCompiler;
import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.NativeLinkError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VariableTest {
    private static final String SOURCE = """
        int answer = 42;
        int twice(void) { return answer * 2; }
        """;

    private static NativeLibrary library() {
        return NativeLibrary.of(
                VariableTest.class, CCompiler.named("cc").library(SOURCE).toString());
    }

    @Test
    @Tag("G1")
    void isWhereCHasIt() throws Throwable {
        Variable answer = Variable.of(library(), "answer");
        assertThat(C.INT.get(answer.address())).isEqualTo(42);

        C.INT.set(answer.address(), 21);
        long twice = (long) Downcall.of(C.INT).link(library(), "twice").invokeExact();

        assertThat(C.INT.extended(twice)).isEqualTo(42);
        C.INT.set(answer.address(), 42);
    }

    @Test
    void isASegmentOfItsSize() {
        assertThat(Variable.of(library(), "answer").segment(4).byteSize()).isEqualTo(4);
    }

    @Test
    @Tag("G2")
    void eachUseOfAMissingOneSaysSoAnew() {
        Variable missing = Variable.of(library(), "question");

        NativeLinkError first = thrownBy(missing);
        assertThat(first).hasMessageStartingWith("no variable 'question' in library ");
        assertThat(thrownBy(missing)).isNotSameAs(first).hasMessage(first.getMessage());
    }

    @Test
    @Tag("G2")
    void aLibraryThatCannotBeOpenedIsTheError() {
        Variable missing = Variable.of(NativeLibrary.of(VariableTest.class, "nowhere-at-all"), "question");

        assertThat(thrownBy(missing)).hasMessageContaining("nowhere-at-all").hasMessageContaining("question");
    }

    @Test
    void whatASuppliedLookupThrowsIsTheCause() {
        NativeLibrary.supply("variable-throws", symbol -> {
            throw new IllegalArgumentException("no luck");
        });
        Variable missing = Variable.of(NativeLibrary.of(VariableTest.class, "variable-throws"), "question");

        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(missing::address)
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    private static NativeLinkError thrownBy(Variable missing) {
        try {
            missing.address();
        } catch (NativeLinkError error) {
            return error;
        }
        throw new AssertionError("found");
    }
}
