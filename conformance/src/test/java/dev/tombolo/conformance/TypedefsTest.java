package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Typedef;
import dev.tombolo.conformance.fixture.Fixture;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Typedefs and shorthands, seen by what C receives and returns. */
final class TypedefsTest {

    /** A user's own shorthand. */
    @CType("uint8_t")
    @Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER})
    @interface Octet {}

    /** A chain, written with its end first. */
    @NativeLib("integers")
    @Typedef(name = "channel", type = "colour")
    @Typedef(name = "colour", type = "octet")
    @Typedef(name = "octet", type = "uint8_t")
    interface Chained {
        @Attach
        long seenUint8(@CType("channel") int x);

        @Attach
        @CType("channel")
        int takenUint8(long bits);
    }

    /** A typedef that hides two of C's own names. */
    @NativeLib("integers")
    @Typedef(name = "size_t", type = "uint8_t")
    @Typedef(name = "time_t", type = "int16_t")
    interface Shadowing {
        @Attach
        long seenUint8(@CType("size_t") int x);

        @Attach
        @CType("size_t")
        int takenUint8(long bits);

        @Attach
        @CType("time_t")
        int takenInt16(long bits);
    }

    /** The same names in the same file, as C has them. */
    @NativeLib("integers")
    interface Unshadowed {
        @Attach
        long seenUint64(@CType("size_t") long x);

        @Attach
        @CType("time_t")
        long takenInt64(long bits);
    }

    /** The typedefs of another interface. */
    @NativeLib("integers")
    @Typedef(uses = Shadowing.class)
    interface Importing {
        @Attach
        long seenUint8(@CType("size_t") int x);

        @Attach
        @CType("time_t")
        int takenInt16(long bits);
    }

    /** The typedefs that another interface imports, and one that stands on them. */
    @NativeLib("integers")
    @Typedef(uses = Importing.class)
    @Typedef(name = "length_t", type = "size_t")
    interface ImportingTwice {
        @Attach
        long seenUint8(@CType("length_t") int x);
    }

    /** Typedefs that stand apart from any contract. */
    @Typedef(name = "word", type = "uint16_t")
    static final class Words {
        private Words() {}
    }

    @NativeLib("integers")
    @Typedef(uses = Words.class)
    interface OfWords {
        @Attach
        @CType("word")
        int takenUint16(long bits);
    }

    /** Methods whose types are named by the interface that declares them. */
    @Typedef(name = "number", type = "uint8_t")
    interface Base {
        @Attach
        long seenUint8(@CType("number") int x);
    }

    @NativeLib("integers")
    interface Derived extends Base {}

    @NativeLib("integers")
    interface Shorthands {
        @Attach
        long seenUint8(@Octet int x);

        @Attach
        @Octet
        int takenUint8(long bits);

        @Attach
        long seenUint64(@SizeT long x);

        @Attach
        @SizeT
        long takenUint64(long bits);
    }

    @NativeLib("strings")
    @Typedef(name = "text", type = "const char *")
    @Typedef(name = "opaque", type = "void *")
    interface Pointers {
        @Attach
        @SizeT
        long length(@CType("text") String s);

        @Attach
        @CType("text")
        String version();

        @Attach
        boolean isNull(@CType("opaque") @Nullable MemorySegment s);

        @Attach
        @CType("opaque")
        @Nullable
        MemorySegment none();
    }

    @BeforeAll
    static void provide() {
        Fixture.of("integers").provide();
        Fixture.of("strings").provide();
    }

    @Test
    @Tag("T2")
    @Tag("T4")
    void resolveToTheBaseOfTheirChain() {
        Chained chained = new TypedefsTest_ChainedBinding();
        assertThat(chained.takenUint8(200)).isEqualTo(200);
        assertThat(chained.seenUint8(200)).isEqualTo(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chained.seenUint8(256))
                .withMessageContaining("seenUint8: x is 256")
                .withMessageContaining("0 to 255");
    }

    @Test
    @Tag("T3")
    void hideANameOfCsWhereTheyAreDeclared() {
        Shadowing shadowing = new TypedefsTest_ShadowingBinding();
        assertThat(shadowing.takenUint8(0x1FF)).isEqualTo(0xFF);
        assertThat(shadowing.takenInt16(0x1FFFF)).isEqualTo(-1);
        assertThatIllegalArgumentException().isThrownBy(() -> shadowing.seenUint8(256));
    }

    @Test
    @Tag("T3")
    void hideNothingElsewhere() {
        Unshadowed unshadowed = new TypedefsTest_UnshadowedBinding();
        assertThat(unshadowed.seenUint64(1L << 40)).isEqualTo(1L << 40);
        assertThat(unshadowed.takenInt64(1L << 40)).isEqualTo(1L << 40);
    }

    @Test
    @Tag("T3")
    void holdWhereTheyAreImported() {
        Importing importing = new TypedefsTest_ImportingBinding();
        assertThat(importing.seenUint8(255)).isEqualTo(255);
        assertThat(importing.takenInt16(0x1FFFF)).isEqualTo(-1);
        assertThatIllegalArgumentException().isThrownBy(() -> importing.seenUint8(256));
        assertThatIllegalArgumentException().isThrownBy(() -> new TypedefsTest_ImportingTwiceBinding().seenUint8(256));
        assertThat(new TypedefsTest_OfWordsBinding().takenUint16(-1)).isEqualTo(65_535);
    }

    @Test
    @Tag("T3")
    @Tag("A5")
    void holdForTheMethodsThatAContractInherits() {
        Derived derived = new TypedefsTest_DerivedBinding();
        assertThat(derived.seenUint8(200)).isEqualTo(200);
        assertThatIllegalArgumentException().isThrownBy(() -> derived.seenUint8(256));
    }

    @Test
    @Tag("T4")
    void nameStringsAndPointers() {
        Pointers pointers = new TypedefsTest_PointersBinding();
        assertThat(pointers.length("abc")).isEqualTo(3);
        assertThat(pointers.version()).isEqualTo("1.2.3");
        assertThat(pointers.isNull(null)).isTrue();
        assertThat(pointers.none()).isNull();
    }

    @Test
    @Tag("T4")
    void mayBeWrittenAsAnnotations() {
        Shorthands shorthands = new TypedefsTest_ShorthandsBinding();
        assertThat(shorthands.seenUint8(200)).isEqualTo(200);
        assertThat(shorthands.takenUint8(0x1C8)).isEqualTo(200);
        assertThat(shorthands.seenUint64(-1)).isEqualTo(-1);
        assertThat(shorthands.takenUint64(1L << 40)).isEqualTo(1L << 40);
        assertThatIllegalArgumentException().isThrownBy(() -> shorthands.seenUint8(-1));
    }
}
