package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.NativeLinkError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** String results that are the caller's to release, and those that lie in arrays of known size. */
final class OwnedStringsTest {
    private static final Strings STRINGS = new OwnedStringsTest_StringsBinding();
    private static final Prefixed PREFIXED = new OwnedStringsTest_PrefixedBinding();

    @NativeLib("failures")
    interface Strings {
        @Attach
        @Owned("release")
        @Nullable
        String copy(@Nullable String text);

        @Attach("copy")
        @Nullable
        String leaked(@Nullable String text);

        @Attach("copy")
        @Owned("release")
        @Length(4)
        String copyOfThree(String text);

        @Attach("copy_of_many")
        @Owned("release")
        String copyOfMany(@SizeT long length);

        @Attach("copy_or_fail")
        @Owned("release")
        String copyOrFail(String text, int number) throws ErrnoException;

        @Attach("copy")
        @Owned("absent_release")
        String copyForNobody(String text);

        @Attach("strings_alive")
        int alive();

        @Attach
        void forget();

        @Attach("unended_bytes")
        @Length(8)
        String unendedBytes();

        @Attach("unended_units")
        @Length(4)
        @CType("const uint16_t *")
        String unendedUnits();

        @Attach("ended_bytes")
        @Length(8)
        String endedBytes();

        @Attach("ended_units")
        @Length(4)
        @CType("const uint16_t *")
        String endedUnits();

        @Attach("no_bytes")
        @Length(8)
        @Nullable
        String noBytes();
    }

    @NativeLib(value = "failures", symbolPrefix = "prefixed_")
    interface Prefixed {
        @Attach
        @Owned("release")
        String copy(String text);

        @Attach("copy")
        @Owned("discard")
        String other(String text);
    }

    @BeforeAll
    static void provide() {
        Fixture.of("failures").provide();
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(STRINGS.alive()).isZero();
    }

    @Test
    @Tag("S5")
    void areCopiedAndThenReleased() {
        assertThat(STRINGS.copy("ü漢😀")).isEqualTo("ü漢😀");
        assertThat(STRINGS.copy("")).isEmpty();
    }

    @Test
    @Tag("S5")
    void areNotReleasedWhereThereIsNone() {
        assertThat(STRINGS.copy(null)).isNull();
    }

    @Test
    @Tag("S5")
    void areNotReleasedByACallThatOnlyBorrowsThem() {
        assertThat(STRINGS.leaked("kept")).isEqualTo("kept");
        assertThat(STRINGS.alive()).isEqualTo(1);
        STRINGS.forget();
    }

    @Test
    @Tag("S5")
    @Tag("S8")
    void areReleasedWhereCopyingThrows() {
        assertThat(STRINGS.copyOfThree("abc")).isEqualTo("abc");
        assertThatIllegalStateException().isThrownBy(() -> STRINGS.copyOfThree("abcd"));
    }

    @Test
    @Tag("S5")
    void mayBeAMegabyteLong() {
        assertThat(STRINGS.copyOfMany(1 << 20)).hasSize(1 << 20);
    }

    @Test
    @Tag("S5")
    @Tag("N4")
    void areNotReleasedWhereTheCallFails() throws ErrnoException {
        assertThatExceptionOfType(ErrnoException.class).isThrownBy(() -> STRINGS.copyOrFail("text", 12));
        assertThat(STRINGS.copyOrFail("text", 0)).isEqualTo("text");
    }

    @Test
    @Tag("S5")
    @Tag("A3")
    void areNotMadeWhereNothingCanReleaseThem() {
        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(() -> STRINGS.copyForNobody("text"))
                .withMessageContaining("absent_release");
        assertThat(OwnedStringsTest_StringsBinding.missingSymbols()).containsExactly("absent_release");
    }

    @Test
    @Tag("S3")
    void areNotMadeOfNull() {
        assertThatNullPointerException().isThrownBy(() -> STRINGS.copyOfThree(null));
    }

    @Test
    @Tag("S5")
    @Tag("A1")
    void areReleasedWithThePrefixOfTheLibraryOrWithout() {
        assertThat(PREFIXED.copy("text")).isEqualTo("text");
        assertThat(STRINGS.alive()).isEqualTo(-100);
        STRINGS.forget();

        assertThat(PREFIXED.other("text")).isEqualTo("text");
        assertThat(STRINGS.alive()).isEqualTo(100);
        STRINGS.forget();
    }

    @Test
    @Tag("S8")
    void areReadNoFurtherThanTheirArray() {
        assertThat(STRINGS.endedBytes()).isEqualTo("seven..");
        assertThat(STRINGS.endedUnits()).isEqualTo("the");
        assertThat(STRINGS.noBytes()).isNull();
        assertThatIllegalStateException()
                .isThrownBy(STRINGS::unendedBytes)
                .withMessage("unendedBytes: the result has no NUL among its 8 units, so it is no string of C");
        assertThatIllegalStateException()
                .isThrownBy(STRINGS::unendedUnits)
                .withMessage("unendedUnits: the result has no NUL among its 4 units, so it is no string of C");
    }
}
