package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.NativeLinkError;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Symbols that a library does not have. */
final class MissingSymbolsTest {

    @NativeLib("names")
    interface Incomplete {
        @Attach
        int answer();

        @Attach
        int absent_number();

        @Attach
        double absent_fraction(double x);

        @Attach
        void absent_deed();

        @Attach
        String absent_text(String s);

        @Attach({"absent_first", "absent_second"})
        int alternatives();

        @Attach({"absent_first", "answer"})
        int found();

        @Attach(value = "absent_critical", critical = true)
        int critical();
    }

    @Attach
    @NativeLib(value = "names", symbolPrefix = "plain_")
    interface Prefixed {
        int value();

        int nothing();

        @Attach({"none", "neither"})
        int alternatives();
    }

    @BeforeAll
    static void provide() {
        Fixture.of("names").provide();
    }

    @Test
    @Tag("A3")
    void hinderNoOtherFunction() {
        Incomplete incomplete = new MissingSymbolsTest_IncompleteBinding();
        assertThat(incomplete.answer()).isEqualTo(42);
        assertThat(incomplete.found()).isEqualTo(42);
    }

    @Test
    @Tag("A3")
    void appearWhenTheirFunctionIsCalled() {
        assertThatNoException().isThrownBy(MissingSymbolsTest_IncompleteBinding::new);
        Incomplete incomplete = new MissingSymbolsTest_IncompleteBinding();
        isMissing(incomplete::absent_number, "absent_number");
        isMissing(() -> incomplete.absent_fraction(1), "absent_fraction");
        isMissing(incomplete::absent_deed, "absent_deed");
        isMissing(() -> incomplete.absent_text("s"), "absent_text");
        isMissing(incomplete::critical, "absent_critical");
    }

    @Test
    @Tag("A3")
    void areAllNamedWhereThereWereAlternatives() {
        Incomplete incomplete = new MissingSymbolsTest_IncompleteBinding();
        isMissing(incomplete::alternatives, "absent_first");
        isMissing(incomplete::alternatives, "absent_second");
    }

    @Test
    @Tag("A3")
    void areNamedWithTheirPrefix() {
        Prefixed prefixed = new MissingSymbolsTest_PrefixedBinding();
        assertThat(prefixed.value()).isEqualTo(10);
        isMissing(prefixed::nothing, "plain_nothing");
        isMissing(prefixed::alternatives, "plain_none");
        isMissing(prefixed::alternatives, "plain_neither");
    }

    /** The error names the symbol, the library, and the file in which the symbol was looked for; each time. */
    private static void isMissing(ThrowingCallable call, String symbol) {
        String first = message(call);
        assertThat(first).contains(symbol, "names", System.getProperty("tombolo.library.names"));
        assertThat(message(call)).isEqualTo(first);
        assertThat(message(call)).isEqualTo(first);
    }

    private static String message(ThrowingCallable call) {
        NativeLinkError error = assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(call)
                .actual();
        assertThat(error).isInstanceOf(UnsatisfiedLinkError.class);
        assertThat(error.getStackTrace())
                .as("where it was called")
                .anySatisfy(frame -> assertThat(frame.getClassName()).isEqualTo(MissingSymbolsTest.class.getName()));
        return error.getMessage();
    }

    @Test
    @Tag("A3")
    void canBeAskedForAllAtOnce() {
        assertThat(MissingSymbolsTest_IncompleteBinding.missingSymbols())
                .containsExactly(
                        "absent_number",
                        "absent_fraction",
                        "absent_deed",
                        "absent_text",
                        "absent_first absent_second",
                        "absent_critical");
        assertThat(MissingSymbolsTest_PrefixedBinding.missingSymbols())
                .containsExactly("plain_nothing", "plain_none plain_neither");
    }
}
