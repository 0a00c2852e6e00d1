package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for integers, whichever compiler built the callee. */
abstract class IntegerCalls {
    private final Integers integers;

    IntegerCalls(Integers integers) {
        this.integers = integers;
    }

    @ParameterizedTest
    @Tag("T5")
    @Tag("T7")
    @ValueSource(ints = {-128, -100, -1, 0, 1, 100, 127})
    void passesAnInt8InEveryCarrier(int value) {
        assertThat(integers.seenInt8((byte) value)).isEqualTo(value);
        assertThat(integers.seenInt8((short) value)).isEqualTo(value);
        assertThat(integers.seenInt8(value)).isEqualTo(value);
        assertThat(integers.seenInt8((long) value)).isEqualTo(value);
    }

    @ParameterizedTest
    @Tag("T5")
    @Tag("T7")
    @ValueSource(ints = {0, 1, 127, 128, 200, 255})
    void passesAUint8InEveryCarrier(int value) {
        assertThat(integers.seenUint8((byte) value)).isEqualTo(value);
        assertThat(integers.seenUint8((short) value)).isEqualTo(value);
        assertThat(integers.seenUint8(value)).isEqualTo(value);
        assertThat(integers.seenUint8((long) value)).isEqualTo(value);
    }

    @ParameterizedTest
    @Tag("T5")
    @Tag("T7")
    @ValueSource(ints = {-32768, -1, 0, 1, 32767})
    void passesAnInt16InEveryCarrier(int value) {
        assertThat(integers.seenInt16((short) value)).isEqualTo(value);
        assertThat(integers.seenInt16(value)).isEqualTo(value);
        assertThat(integers.seenInt16((long) value)).isEqualTo(value);
    }

    @ParameterizedTest
    @Tag("T5")
    @Tag("T7")
    @ValueSource(ints = {0, 1, 32767, 32768, 65535})
    void passesAUint16InEveryCarrier(int value) {
        assertThat(integers.seenUint16((short) value)).isEqualTo(value);
        assertThat(integers.seenUint16((char) value)).isEqualTo(value);
        assertThat(integers.seenChar((char) value)).isEqualTo(value);
        assertThat(integers.seenUint16(value)).isEqualTo(value);
        assertThat(integers.seenUint16((long) value)).isEqualTo(value);
    }

    @ParameterizedTest
    @Tag("T5")
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE})
    void passesAnInt32InEveryCarrier(int value) {
        assertThat(integers.seenInt32(value)).isEqualTo(value);
        assertThat(integers.seenInt32((long) value)).isEqualTo(value);
    }

    @ParameterizedTest
    @Tag("T5")
    @ValueSource(longs = {0, 1, 2147483647L, 2147483648L, 4294967295L})
    void passesAUint32InEveryCarrier(long value) {
        assertThat(integers.seenUint32((int) value)).isEqualTo(value);
        assertThat(integers.seenUint32(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @Tag("T5")
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1, 4294967296L, Long.MAX_VALUE})
    void passesTheBitsOf64(long value) {
        assertThat(integers.seenInt64(value)).isEqualTo(value);
        assertThat(integers.seenUint64(value)).isEqualTo(value);
        assertThat(integers.takenInt64(value)).isEqualTo(value);
        assertThat(integers.takenUint64(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @Tag("T5")
    @Tag("T8")
    @ValueSource(longs = {0, 1, 127, 128, 200, 255})
    void returnsEightBitsInEveryCarrier(long bits) {
        assertThat(integers.takenInt8AsByte(bits)).isEqualTo((byte) bits);
        assertThat(integers.takenInt8AsShort(bits)).isEqualTo((byte) bits);
        assertThat(integers.takenInt8AsInt(bits)).isEqualTo((byte) bits);
        assertThat(integers.takenInt8AsLong(bits)).isEqualTo((byte) bits);
        assertThat(integers.takenUint8AsByte(bits)).isEqualTo((byte) bits);
        assertThat(integers.takenUint8AsShort(bits)).isEqualTo((short) bits);
        assertThat(integers.takenUint8AsInt(bits)).isEqualTo((int) bits);
        assertThat(integers.takenUint8AsLong(bits)).isEqualTo(bits);
    }

    @ParameterizedTest
    @Tag("T5")
    @Tag("T8")
    @ValueSource(longs = {0, 1, 32767, 32768, 65535})
    void returnsSixteenBitsInEveryCarrier(long bits) {
        assertThat(integers.takenInt16AsShort(bits)).isEqualTo((short) bits);
        assertThat(integers.takenInt16AsInt(bits)).isEqualTo((short) bits);
        assertThat(integers.takenInt16AsLong(bits)).isEqualTo((short) bits);
        assertThat(integers.takenUint16AsShort(bits)).isEqualTo((short) bits);
        assertThat(integers.takenUint16AsChar(bits)).isEqualTo((char) bits);
        assertThat(integers.takenUint16AsInt(bits)).isEqualTo((int) bits);
        assertThat(integers.takenUint16AsLong(bits)).isEqualTo(bits);
    }

    @ParameterizedTest
    @Tag("T5")
    @Tag("T8")
    @ValueSource(longs = {0, 1, 2147483647L, 2147483648L, 4294967295L})
    void returnsThirtyTwoBitsInEveryCarrier(long bits) {
        assertThat(integers.takenInt32AsInt(bits)).isEqualTo((int) bits);
        assertThat(integers.takenInt32AsLong(bits)).isEqualTo((int) bits);
        assertThat(integers.takenUint32AsInt(bits)).isEqualTo((int) bits);
        assertThat(integers.takenUint32AsLong(bits)).isEqualTo(bits);
    }

    @Test
    @Tag("T7")
    void wrapsAroundInCsOwnArithmetic() {
        assertThat(integers.plusSignedChar(127, 32)).isEqualTo(-97);
        assertThat(integers.plusUnsignedChar(127, 32)).isEqualTo(159);
    }

    @Test
    @Tag("T7")
    void indexesATableWithAnExtendedByte() {
        assertThat(integers.squareOf(200)).isEqualTo(40_000);
        assertThat(integers.squareOf((byte) 200)).isEqualTo(40_000);
        assertThat(integers.criticalSquareOf(200)).isEqualTo(40_000);
    }

    @Test
    @Tag("T7")
    void extendsWhatGoesByTheStack() {
        assertThat(integers.lastOnStack(1, 2, 3, 4, 5, 6, 7, 8, (byte) 200)).isEqualTo(236);
    }

    @Test
    @Tag("T7")
    void passesNarrowParametersBesideEachOtherOnTheStack() {
        long packed = integers.packedOnStack(
                1, 2, 3, 4, 5, 6, 7, 8, 200, (byte) -3, '\uFFFE', (short) -5, 4_000_000_000L, -7, true, (byte) 130);
        assertThat(packed).isEqualTo(200 - 3_000 + 65_534_000_000L - 5_000_000_000L + 4_000_000_000L - 7 + 1 + 130);
    }

    @Test
    @Tag("T7")
    @Tag("T8")
    void ignoresWhatStandsAboveANarrowResult() {
        assertThat(integers.noiseAsInt8(0x1234_5678_9ABC_DEC8L)).isEqualTo((byte) 0xC8);
        assertThat(integers.noiseAsUint8(0x1234_5678_9ABC_DEC8L)).isEqualTo(0xC8);
        assertThat(integers.noiseAsInt16(0x1234_5678_9ABC_DEC8L)).isEqualTo((short) 0xDEC8);
        assertThat(integers.noiseAsUint16(0x1234_5678_9ABC_DEC8L)).isEqualTo(0xDEC8);
        assertThat(integers.noiseAsInt32(0x1234_5678_9ABC_DEC8L)).isEqualTo(0x9ABC_DEC8);
        assertThat(integers.noiseAsUint32(0x1234_5678_9ABC_DEC8L)).isEqualTo(0x9ABC_DEC8L);
    }

    @Test
    @Tag("T8")
    void givesTheLargestUint32AWiderCarrier() {
        assertThat(integers.takenUint32AsLong(0xFFFF_FFFFL)).isEqualTo(4_294_967_295L);
    }

    @ParameterizedTest
    @Tag("T11")
    @CsvSource({"0, false", "1, true", "2, true", "128, true", "255, true", "256, false", "257, true", "-256, false"})
    void readsTheLowByteOfABool(int value, boolean expected) {
        assertThat(integers.boolOf(value)).isEqualTo(expected);
        assertThat(integers.noiseAsBool(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @Tag("T11")
    @CsvSource({"0, false", "1, true", "256, true", "-2147483648, true", "4294967296, false"})
    void readsAllBitsOfAnIntThatIsABoolean(long bits, boolean expected) {
        assertThat(integers.noiseAsIntBoolean(bits)).isEqualTo(expected);
        assertThat(integers.seenIntBoolean(expected)).isEqualTo(expected ? 1 : 0);
    }

    @Test
    @Tag("T7")
    @Tag("T11")
    void passesABoolAsOneOrZero() {
        assertThat(integers.seenBool(true)).isEqualTo(1);
        assertThat(integers.seenBool(false)).isEqualTo(0);
        assertThat(integers.takenBool(2)).isTrue();
        assertThat(integers.takenBool(0)).isFalse();
    }

    @Test
    @Tag("T9")
    void refusesWhatAnInt8CannotHold() {
        refuses(() -> integers.seenInt8((short) 128), "seenInt8: x is 128: C's int8_t holds -128 to 127");
        refuses(() -> integers.seenInt8(-129), "seenInt8: x is -129: C's int8_t holds -128 to 127");
        refuses(() -> integers.seenInt8(1L << 32), "seenInt8: x is 4294967296: C's int8_t holds -128 to 127");
    }

    @Test
    @Tag("T9")
    void refusesWhatAUint8CannotHold() {
        refuses(() -> integers.seenUint8((short) -1), "seenUint8: x is -1: C's uint8_t holds 0 to 255");
        refuses(() -> integers.seenUint8(256), "seenUint8: x is 256: C's uint8_t holds 0 to 255");
        refuses(() -> integers.seenUint8(1L << 32), "seenUint8: x is 4294967296: C's uint8_t holds 0 to 255");
    }

    @Test
    @Tag("T9")
    void refusesWhatSixteenBitsCannotHold() {
        refuses(() -> integers.seenInt16(32_768), "seenInt16: x is 32768: C's int16_t holds -32768 to 32767");
        refuses(() -> integers.seenInt16(-32_769L), "seenInt16: x is -32769: C's int16_t holds -32768 to 32767");
        refuses(() -> integers.seenUint16(-1), "seenUint16: x is -1: C's uint16_t holds 0 to 65535");
        refuses(() -> integers.seenUint16(65_536L), "seenUint16: x is 65536: C's uint16_t holds 0 to 65535");
    }

    @Test
    @Tag("T9")
    void refusesWhatThirtyTwoBitsCannotHold() {
        refuses(
                () -> integers.seenInt32(2_147_483_648L),
                "seenInt32: x is 2147483648: C's int32_t holds -2147483648 to 2147483647");
        refuses(
                () -> integers.seenInt32(Long.MIN_VALUE),
                "seenInt32: x is -9223372036854775808: C's int32_t holds -2147483648 to 2147483647");
        refuses(() -> integers.seenUint32(-1L), "seenUint32: x is -1: C's uint32_t holds 0 to 4294967295");
        refuses(
                () -> integers.seenUint32(4_294_967_296L),
                "seenUint32: x is 4294967296: C's uint32_t holds 0 to 4294967295");
    }

    @Test
    @Tag("T9")
    void refusesInACriticalCallToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> integers.criticalSquareOf(256))
                .withMessage("criticalSquareOf: i is 256: C's uint8_t holds 0 to 255");
    }

    @Test
    @Tag("T12")
    void callsAFunctionWithoutResult() {
        integers.seenInt32(1);
        integers.reset();
        assertThat(integers.timesCalled()).isZero();
    }

    private void refuses(ThrowingCallable call, String message) {
        int before = integers.timesCalled();
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
        assertThat(integers.timesCalled()).as("times that C was called").isEqualTo(before);
    }
}
