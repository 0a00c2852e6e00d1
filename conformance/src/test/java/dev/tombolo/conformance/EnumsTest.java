package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.Enums.Answer;
import dev.tombolo.conformance.Enums.Digit;
import dev.tombolo.conformance.Enums.Letter;
import dev.tombolo.conformance.Enums.Level;
import dev.tombolo.conformance.Enums.Octet;
import dev.tombolo.conformance.Enums.Twin;
import dev.tombolo.conformance.Enums.Unsigned;
import dev.tombolo.conformance.Enums.Whence;
import dev.tombolo.conformance.Enums.Wide;
import dev.tombolo.conformance.Enums.Word;
import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.conformance.names.Distance;
import dev.tombolo.runtime.UnknownEnumValueException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constants of enums go to C as its numbers, and come back from them. */
final class EnumsTest {
    private static final Calls CALLS = new EnumsTest_CallsBinding();

    @Attach
    @NativeLib("enums")
    interface Calls {
        /** Of the contract's own. */
        @NativeEnum(type = "int16_t")
        enum Nested {
            @EnumValue(-32768)
            SMALLEST,
            @EnumValue(32767)
            LARGEST
        }

        int numberOfCalls();

        Whence sameWhence(Whence w);

        @Attach("sameWhence")
        int rawWhence(int w);

        boolean isEnd(Whence w);

        Whence afterWhence(Whence w);

        Whence noisyWhence(Whence w);

        Level sameLevel(Level l);

        int levelAsInt(Level l);

        Level levelOfInt(int i);

        Digit sameByte(Digit d);

        @Attach("sameByte")
        Digit digit(byte b);

        Octet sameUnsignedByte(Octet o);

        @Attach("sameUnsignedByte")
        Octet octet(@CType("uint8_t") int b);

        long unsignedByteAsLong(Octet o);

        long signedShortAsLong(Nested n);

        @Attach("sameInt64")
        Nested nested(Nested n);

        Word sameUnsigned(Word w);

        @Attach("sameUnsigned")
        Word word(int w);

        Distance sameLong(Distance d);

        Wide sameInt64(Wide w);

        @Attach("sameInt64")
        Wide wide(long w);

        Unsigned sameUint64(Unsigned u);

        @Attach("sameUint64")
        long bits(Unsigned u);

        Twin maskOf(Twin t);

        Letter sameChar(Letter l);

        @CType("int")
        Letter sameLetter(@CType("int") Letter l);

        Answer opposite(Answer a);

        @Attach("sameUnsignedShort")
        @CType("uint16_t")
        Whence narrow(@CType("uint16_t") Whence w);

        @Attach("sameInt64")
        @CType("int64_t")
        Level wider(@CType("int64_t") Level l);
    }

    @BeforeAll
    static void provide() {
        Fixture.of("enums").provide();
    }

    @ParameterizedTest
    @Tag("E1")
    @EnumSource
    void haveTheirPredecessorsValuePlusOne(Whence whence) {
        assertThat(CALLS.sameWhence(whence)).isEqualTo(whence);
        assertThat(CALLS.isEnd(whence)).isEqualTo(whence == Whence.END);
    }

    @Test
    @Tag("E1")
    void goOnAfterAGivenValue() {
        assertThat(CALLS.levelAsInt(Level.UNKNOWN)).isEqualTo(-1);
        assertThat(CALLS.levelAsInt(Level.LOW)).isZero();
        assertThat(CALLS.levelAsInt(Level.MIDDLE)).isEqualTo(10);
        assertThat(CALLS.levelAsInt(Level.HIGH)).isEqualTo(11);
    }

    @ParameterizedTest
    @Tag("E1")
    @Tag("E7")
    @EnumSource
    void mayBeNegativeAndHaveHoles(Level level) {
        assertThat(CALLS.sameLevel(level)).isEqualTo(level);
        assertThat(CALLS.levelOfInt(CALLS.levelAsInt(level))).isEqualTo(level);
    }

    @ParameterizedTest
    @Tag("E1")
    @EnumSource
    void mayStandInAnyOrder(Digit digit) {
        assertThat(CALLS.sameByte(digit)).isEqualTo(digit);
        assertThat(CALLS.digit((byte) 1)).isEqualTo(Digit.ONE);
        assertThat(CALLS.digit((byte) 0)).isEqualTo(Digit.ZERO);
        assertThat(CALLS.digit((byte) -1)).isEqualTo(Digit.MINUS_ONE);
    }

    @ParameterizedTest
    @Tag("E2")
    @EnumSource
    void mayBeUnsignedBytes(Octet octet) {
        assertThat(CALLS.sameUnsignedByte(octet)).isEqualTo(octet);
    }

    @Test
    @Tag("E2")
    @Tag("T7")
    void arriveExtended() {
        assertThat(CALLS.unsignedByteAsLong(Octet.LARGE)).isEqualTo(200);
        assertThat(CALLS.signedShortAsLong(Calls.Nested.SMALLEST)).isEqualTo(-32768);
    }

    @ParameterizedTest
    @Tag("E2")
    @EnumSource
    void mayBeUnsignedInts(Word word) {
        assertThat(CALLS.sameUnsigned(word)).isEqualTo(word);
        assertThat(CALLS.word(0x8000_0000)).isEqualTo(Word.HALF);
    }

    @ParameterizedTest
    @Tag("E2")
    @EnumSource
    void mayBeLongsOfAnotherPackage(Distance distance) {
        assertThat(CALLS.sameLong(distance)).isEqualTo(distance);
    }

    @ParameterizedTest
    @Tag("E2")
    @EnumSource
    void mayBeBeyondAnInt(Wide wide) {
        assertThat(CALLS.sameInt64(wide)).isEqualTo(wide);
    }

    @ParameterizedTest
    @Tag("E2")
    @EnumSource
    void mayBeUnsignedLongs(Unsigned unsigned) {
        assertThat(CALLS.sameUint64(unsigned)).isEqualTo(unsigned);
        assertThat(CALLS.bits(Unsigned.MORE_THAN_HALF)).isEqualTo(Long.MIN_VALUE);
    }

    @ParameterizedTest
    @Tag("E2")
    @EnumSource
    void mayBeChars(Letter letter) {
        assertThat(CALLS.sameChar(letter)).isEqualTo(letter);
        assertThat(CALLS.sameLetter(letter)).isEqualTo(letter);
    }

    @Test
    @Tag("E2")
    void mayBeTruthValues() {
        assertThat(CALLS.opposite(Answer.NO)).isEqualTo(Answer.YES);
        assertThat(CALLS.opposite(Answer.YES)).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @Tag("E2")
    @EnumSource
    void mayHaveAnotherTypeWhereTheyAreUsed(Level level) {
        assertThat(CALLS.wider(level)).isEqualTo(level);
        assertThat(CALLS.narrow(Whence.END)).isEqualTo(Whence.END);
    }

    @Test
    @Tag("E2")
    void areReadFromTheirOwnBitsAlone() {
        assertThat(CALLS.noisyWhence(Whence.CURRENT)).isEqualTo(Whence.CURRENT);
    }

    @ParameterizedTest
    @Tag("E2")
    @EnumSource
    void mayBeNestedInTheContract(Calls.Nested nested) {
        assertThat(CALLS.nested(nested)).isEqualTo(nested);
    }

    @ParameterizedTest
    @Tag("E3")
    @EnumSource
    void comeBackAsTheCanonicalOneOfTheirValue(Twin twin) {
        assertThat(CALLS.maskOf(twin)).isEqualTo(twin == Twin.OLD ? Twin.NEW : twin);
    }

    @Test
    @Tag("E4")
    void areNeverNull() {
        int before = CALLS.numberOfCalls();
        assertThatNullPointerException()
                .isThrownBy(() -> CALLS.sameWhence(null))
                .withMessage("sameWhence: w is null: C has no such value, pass a constant of Whence");
        assertThat(CALLS.numberOfCalls()).isEqualTo(before);
    }

    @Test
    @Tag("E5")
    void areUnknownByAnException() {
        assertThatExceptionOfType(UnknownEnumValueException.class)
                .isThrownBy(() -> CALLS.afterWhence(Whence.END))
                .withMessage("afterWhence: C returned 3, and Whence has no constant of that value:"
                        + " add one, or mark one @EnumDefault")
                .satisfies(e -> assertThat(e.function()).isEqualTo("afterWhence"))
                .satisfies(e -> assertThat(e.type()).isEqualTo(Whence.class))
                .satisfies(e -> assertThat(e.value()).isEqualTo(3));
    }

    @ParameterizedTest
    @Tag("E5")
    @ValueSource(ints = {-2, 1, 9, 12, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void areUnknownInHolesAndOutside(int value) {
        assertThatExceptionOfType(UnknownEnumValueException.class)
                .isThrownBy(() -> CALLS.levelOfInt(value))
                .satisfies(e -> assertThat(e.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @Tag("E5")
    @ValueSource(longs = {0, 1L << 32, 2L << 32 | 1, -1, Long.MIN_VALUE + 1})
    void areUnknownIfOneHalfOfTheirValueIsKnown(long value) {
        assertThatExceptionOfType(UnknownEnumValueException.class)
                .isThrownBy(() -> CALLS.wide(value))
                .satisfies(e -> assertThat(e.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @Tag("E5")
    @ValueSource(ints = {1, 100, 199, 254})
    void areTheDefaultWhereOneIsMarked(int value) {
        assertThat(CALLS.octet(value)).isEqualTo(Octet.OTHER);
    }

    @Test
    @Tag("E6")
    void leaveTheRawValueToAnotherMethod() {
        assertThat(CALLS.rawWhence(77)).isEqualTo(77);
        assertThat(CALLS.sameWhence(Whence.END)).isEqualTo(Whence.END);
    }

    /** A heap of 64 MB that is never collected: less than 16 bytes for each of the calls. */
    @Test
    @Tag("E8")
    void costNoObject() {
        ChildJvm jvm = ChildJvm.withNativeAccess()
                .with(Fixture.of("enums").option())
                .with("-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC", "-Xms64m", "-Xmx64m", "-Xbatch");
        assertThat(jvm.run(EnumsProgram.class).output().strip()).isEqualTo("done");
    }
}
