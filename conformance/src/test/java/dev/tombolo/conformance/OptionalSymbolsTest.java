package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.NativeLinkError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Symbols that a library may lack. */
@Tag("A4")
final class OptionalSymbolsTest {
    private static final Names NAMES = new OptionalSymbolsTest_NamesBinding();
    private static final StringBuilder SAID = new StringBuilder();
    private static final Nowhere NOWHERE = new OptionalSymbolsTest_NowhereBinding();

    @NativeLib("names")
    interface Names extends Inherited {
        @Attach(optional = true)
        default int answer() {
            return -1;
        }

        @Attach(value = "absent_answer", optional = true)
        default int absent() {
            return -1;
        }

        @Attach(
                value = {"absent_first", "answer"},
                optional = true)
        default int alternative() {
            return -1;
        }

        @Attach(value = "absent_sum", optional = true)
        default int sum(int a, String b) throws ErrnoException {
            return a + b.length();
        }

        @Attach(value = "absent_deed", optional = true)
        default void deed(String said) {
            SAID.append(said);
        }

        @Attach(value = "absent_number", optional = true)
        int withoutBody();

        @Attach("answer")
        int needed();

        @Attach("absent_needed")
        int missed();
    }

    interface Inherited {
        @Attach(value = "absent_inherited", optional = true)
        default String inherited(String text) {
            return text + "!";
        }
    }

    @NativeLib("no-such-library")
    interface Nowhere {
        @Attach(optional = true)
        default int f() {
            return -1;
        }
    }

    @BeforeAll
    static void provide() {
        Fixture.of("names").provide();
    }

    @Test
    void areCalledWhereTheyAreThere() {
        assertThat(NAMES.answer()).isEqualTo(NAMES.needed()).isNotEqualTo(-1);
        assertThat(NAMES.alternative()).isEqualTo(NAMES.needed());
    }

    @Test
    void giveWayToTheInterfacesBodyWhereTheyAreNot() throws ErrnoException {
        assertThat(NAMES.absent()).isEqualTo(-1);
        assertThat(NAMES.sum(4, "four")).isEqualTo(8);
        assertThat(NAMES.inherited("text")).isEqualTo("text!");
        NAMES.deed("done");
        assertThat(SAID).hasToString("done");
    }

    @Test
    void throwTheirNameWhereThereIsNoBody() {
        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(NAMES::withoutBody)
                .withMessageContaining("'absent_number'");
    }

    @Test
    void canBeAskedFor() {
        assertThat(OptionalSymbolsTest_NamesBinding.hasAnswer()).isTrue();
        assertThat(OptionalSymbolsTest_NamesBinding.hasAlternative()).isTrue();
        assertThat(OptionalSymbolsTest_NamesBinding.hasAbsent()).isFalse();
        assertThat(OptionalSymbolsTest_NamesBinding.hasWithoutBody()).isFalse();
        assertThat(OptionalSymbolsTest_NamesBinding.hasInherited()).isFalse();
    }

    @Test
    @Tag("A3")
    void areNotMissed() {
        assertThat(OptionalSymbolsTest_NamesBinding.missingSymbols()).containsExactly("absent_needed");
    }

    @Test
    @Tag("A3")
    void areNotKnownToBeMissingWhereTheLibraryIs() {
        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(NOWHERE::f)
                .withMessageContaining("no-such-library");
        assertThatExceptionOfType(NativeLinkError.class).isThrownBy(OptionalSymbolsTest_NowhereBinding::hasF);
    }
}
