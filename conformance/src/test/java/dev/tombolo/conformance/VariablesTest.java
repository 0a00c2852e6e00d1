package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Typedef;
import dev.tombolo.annotations.Variable;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.Flags;
import dev.tombolo.runtime.NativeLinkError;
import dev.tombolo.runtime.UnknownEnumValueException;
import java.lang.foreign.MemorySegment;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Global variables of C, of all types there are for them. */
final class VariablesTest {
    private static final Globals GLOBALS = new VariablesTest_GlobalsBinding();

    @NativeEnum
    enum Color {
        RED,
        GREEN,
        BLUE
    }

    @NativeEnum(type = "unsigned")
    enum Access {
        @EnumValue(1)
        READ,
        @EnumValue(4)
        EXECUTE
    }

    /** Kelvin in Java, degrees in C. */
    @Converter
    static final class Kelvin {
        private Kelvin() {}

        static int toNative(double kelvin) {
            return (int) (kelvin - 273);
        }

        static double fromNative(int celsius) {
            return celsius + 273;
        }
    }

    @Handle(close = "box_forget")
    interface Box extends AutoCloseable {
        @Override
        void close();
    }

    @Handle
    record Plain(MemorySegment address) {}

    /** Live. */
    @Struct("box")
    interface Contents {
        int number();

        void number(int number);
    }

    /** A copy. */
    @Struct("box")
    record Copied(int number) {}

    /** What has a handle inside. */
    @Struct("shelf")
    interface Shelf {
        @Nullable
        Box left();

        void left(@Nullable Box left);

        @Nullable
        Plain right();

        void right(@Nullable Plain right);
    }

    @NativeLib("variables")
    @Typedef(name = "medium_t", type = "uint16_t")
    interface Globals {
        @Variable
        int number();

        @Variable
        void number(int number);

        @Variable
        @CType("const int")
        int fixed();

        @Variable("small")
        @CType("int8_t")
        int small();

        @Variable
        void small(@CType("int8_t") int small);

        @Variable("small_unsigned")
        @CType("uint8_t")
        int smallUnsigned();

        @Variable
        @CType("medium_t")
        int medium();

        @Variable
        void medium(@CType("medium_t") int medium);

        @Variable
        @CType("long")
        long big();

        @Variable
        @CType("uint64_t")
        long bigger();

        @Variable
        boolean truth();

        @Variable
        void truth(boolean truth);

        @Variable
        float quarter();

        @Variable
        void quarter(float quarter);

        @Variable
        double third();

        @Variable
        void third(double third);

        @Variable
        Color color();

        @Variable
        void color(Color color);

        @Variable("color")
        int rawColor();

        @Variable("color")
        void rawColor(int color);

        @Variable("access_bits")
        Set<Access> access();

        @Variable("access_bits")
        void access(Set<Access> access);

        @Variable("access_bits")
        Flags<Access> accessFlags();

        @Variable
        @Convert(Kelvin.class)
        double celsius();

        @Variable
        void celsius(@Convert(Kelvin.class) double kelvin);

        @Variable
        String text();

        @Variable("no_text")
        @Nullable
        String noText();

        @Variable
        @Length(8)
        String array();

        @Variable
        @Length(4)
        String full();

        @Variable
        @Length(4)
        @Encoding(Encoding.WCHAR)
        String wide();

        @Variable
        MemorySegment memory();

        @Variable
        void memory(@Nullable MemorySegment memory);

        @Variable
        @Nullable
        Box current();

        @Variable
        void current(@Nullable Box current);

        @Variable("current")
        Plain currentPlain();

        @Variable("current")
        void currentPlain(Plain current);

        @Variable
        @Nullable
        Plain nothing();

        @Variable("a_box")
        Contents box();

        @Variable("a_box")
        Copied copiedBox();

        @Variable("a_box")
        void copiedBox(Copied box);

        @Variable("a_shelf")
        Shelf shelf();

        @Variable
        int missing();

        @Variable
        void missing(int value);

        @Attach("other_box")
        Box otherBox();

        @Attach("see_number")
        int seeNumber();

        @Attach("set_number")
        void setNumber(int number);

        @Attach("see_small")
        int seeSmall();

        @Attach("see_medium")
        int seeMedium();

        @Attach("see_truth")
        boolean seeTruth();

        @Attach("see_quarter")
        float seeQuarter();

        @Attach("see_third")
        double seeThird();

        @Attach("see_color")
        int seeColor();

        @Attach("see_access")
        int seeAccess();

        @Attach("see_celsius")
        int seeCelsius();

        @Attach("see_current")
        int seeCurrent();

        @Attach("see_memory")
        boolean seeMemory();
    }

    @NativeLib(value = "variables", symbolPrefix = "no_")
    interface Prefixed {
        @Variable
        @Nullable
        String text();
    }

    @BeforeAll
    static void provide() {
        Fixture.of("variables").provide();
    }

    @Test
    @Tag("G1")
    void areReadAndWrittenWhereCHasThem() {
        GLOBALS.setNumber(42);
        assertThat(GLOBALS.number()).isEqualTo(42);
        GLOBALS.number(-43);
        assertThat(GLOBALS.seeNumber()).isEqualTo(-43);
        assertThat(GLOBALS.fixed()).isEqualTo(7);
    }

    @Test
    @Tag("G1")
    @Tag("T4")
    void haveTheWidthOfTheirType() {
        GLOBALS.small(-5);
        assertThat(GLOBALS.small()).isEqualTo(-5);
        assertThat(GLOBALS.smallUnsigned()).isEqualTo(200);
        assertThat(GLOBALS.big()).isEqualTo(-1);
        assertThat(GLOBALS.bigger()).isEqualTo(-1);
        GLOBALS.small(-128);
        assertThat(GLOBALS.seeSmall()).isEqualTo(-128);
        assertThat(GLOBALS.smallUnsigned()).isEqualTo(200);
        GLOBALS.medium(60_000);
        assertThat(GLOBALS.medium()).isEqualTo(60_000);
        assertThat(GLOBALS.seeMedium()).isEqualTo(60_000);
    }

    @Test
    @Tag("G1")
    void takeNothingOutOfTheirRange() {
        GLOBALS.small(3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GLOBALS.small(128))
                .withMessage("small: small is 128: C's int8_t holds -128 to 127");
        assertThat(GLOBALS.seeSmall()).isEqualTo(3);
    }

    @Test
    @Tag("G1")
    void areTruthsAndFractions() {
        GLOBALS.truth(false);
        assertThat(GLOBALS.seeTruth()).isFalse();
        GLOBALS.truth(true);
        assertThat(GLOBALS.truth()).isTrue();
        GLOBALS.quarter(0.75f);
        assertThat(GLOBALS.quarter()).isEqualTo(0.75f);
        assertThat(GLOBALS.seeQuarter()).isEqualTo(0.75f);
        GLOBALS.third(-0.0);
        assertThat(GLOBALS.third()).isEqualTo(-0.0);
        assertThat(GLOBALS.seeThird()).isEqualTo(-0.0);
    }

    @Test
    @Tag("G1")
    @Tag("E7")
    void areEnumsAndSets() {
        GLOBALS.color(Color.BLUE);
        assertThat(GLOBALS.seeColor()).isEqualTo(2);
        assertThat(GLOBALS.color()).isEqualTo(Color.BLUE);
        GLOBALS.access(EnumSet.of(Access.EXECUTE));
        assertThat(GLOBALS.seeAccess()).isEqualTo(4);
        assertThat(GLOBALS.access()).containsExactly(Access.EXECUTE);
        assertThat(GLOBALS.accessFlags().bits()).isEqualTo(4);
    }

    @Test
    @Tag("E7")
    void sayWhatValueIsUnknown() {
        GLOBALS.rawColor(9);

        assertThatExceptionOfType(UnknownEnumValueException.class)
                .isThrownBy(GLOBALS::color)
                .withMessageContaining("color")
                .withMessageContaining("9");
        GLOBALS.color(Color.RED);
        assertThat(GLOBALS.rawColor()).isZero();
        assertThatNullPointerException().isThrownBy(() -> GLOBALS.color(null));
    }

    @Test
    @Tag("G1")
    @Tag("D10")
    void goThroughConverters() {
        GLOBALS.celsius(283);
        assertThat(GLOBALS.seeCelsius()).isEqualTo(10);
        assertThat(GLOBALS.celsius()).isEqualTo(283);
    }

    @Test
    @Tag("G1")
    void areStringsBehindAPointer() {
        assertThat(GLOBALS.text()).isEqualTo("grün");
        assertThat(GLOBALS.noText()).isNull();
        assertThat(new VariablesTest_PrefixedBinding().text()).isNull();
    }

    @Test
    @Tag("G1")
    void areStringsInPlace() {
        assertThat(GLOBALS.array()).isEqualTo("seven77");
        assertThat(GLOBALS.wide()).isEqualTo("hü");
    }

    @Test
    @Tag("G1")
    void arePointers() {
        MemorySegment memory = GLOBALS.memory();
        GLOBALS.memory(null);
        assertThat(GLOBALS.seeMemory()).isFalse();
        assertThat(GLOBALS.memory()).isEqualTo(MemorySegment.NULL);
        GLOBALS.memory(memory);
        assertThat(GLOBALS.seeMemory()).isTrue();
    }

    @Test
    @Tag("G1")
    @Tag("P5")
    void areHandles() {
        try (Box other = GLOBALS.otherBox()) {
            Plain before = GLOBALS.currentPlain();
            GLOBALS.current(other);
            assertThat(GLOBALS.seeCurrent()).isEqualTo(6);
            GLOBALS.current(null);
            assertThat(GLOBALS.current()).isNull();
            GLOBALS.currentPlain(before);
            assertThat(GLOBALS.seeCurrent()).isEqualTo(5);
            assertThat(GLOBALS.current()).isNotNull();
            assertThat(GLOBALS.nothing()).isNull();
        }
    }

    @Test
    @Tag("G1")
    void areStructsThatAreSeenLive() {
        Contents box = GLOBALS.box();
        GLOBALS.copiedBox(new Copied(8));
        assertThat(box.number()).isEqualTo(8);
        box.number(5);
        assertThat(GLOBALS.copiedBox()).isEqualTo(new Copied(5));
        assertThat(GLOBALS.seeCurrent()).isEqualTo(5);
    }

    @Test
    @Tag("P5")
    void areStructsWithHandlesInside() {
        Shelf shelf = GLOBALS.shelf();
        assertThat(shelf.left()).isNull();
        assertThat(shelf.right()).isNull();
        try (Box box = GLOBALS.otherBox()) {
            shelf.left(box);
            shelf.right(GLOBALS.currentPlain());
            assertThat(shelf.left()).isNotNull();
            assertThat(shelf.right()).isEqualTo(GLOBALS.currentPlain());
            shelf.left(null);
            assertThat(shelf.left()).isNull();
        }
    }

    @Test
    @Tag("P5")
    void takeNoClosedHandle() {
        Box other = GLOBALS.otherBox();
        other.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> GLOBALS.current(other))
                .withMessage("current: current is closed");
    }

    @Test
    @Tag("G2")
    void areErrorsOfTheirOwnWhereTheyAreMissing() {
        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(GLOBALS::missing)
                .withMessageStartingWith("no variable 'missing' in library 'variables'");
        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(() -> GLOBALS.missing(1))
                .withMessageStartingWith("no variable 'missing' in library 'variables'");
        assertThat(VariablesTest_GlobalsBinding.missingSymbols()).containsExactly("missing");
    }
}
