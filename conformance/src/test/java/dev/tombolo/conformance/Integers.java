package dev.tombolo.conformance;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;

/**
 * The functions of {@code integers.c}, with every Java type that can carry each C type. A contract that extends this
 * names one build of them.
 */
interface Integers {
    @Attach
    int timesCalled();

    @Attach
    long seenInt8(byte x);

    @Attach
    long seenInt8(@CType("int8_t") short x);

    @Attach
    long seenInt8(@CType("int8_t") int x);

    @Attach
    long seenInt8(@CType("int8_t") long x);

    @Attach
    long seenUint8(@CType("uint8_t") byte x);

    @Attach
    long seenUint8(@CType("uint8_t") short x);

    @Attach
    long seenUint8(@CType("uint8_t") int x);

    @Attach
    long seenUint8(@CType("uint8_t") long x);

    @Attach
    long seenInt16(short x);

    @Attach
    long seenInt16(@CType("int16_t") int x);

    @Attach
    long seenInt16(@CType("int16_t") long x);

    @Attach
    long seenUint16(@CType("uint16_t") short x);

    @Attach
    long seenUint16(@CType("uint16_t") char x);

    @Attach("seenUint16")
    long seenChar(char x);

    @Attach
    long seenUint16(@CType("uint16_t") int x);

    @Attach
    long seenUint16(@CType("uint16_t") long x);

    @Attach
    long seenInt32(int x);

    @Attach
    long seenInt32(@CType("int32_t") long x);

    @Attach
    long seenUint32(@CType("uint32_t") int x);

    @Attach
    long seenUint32(@CType("uint32_t") long x);

    @Attach
    long seenInt64(long x);

    @Attach
    long seenUint64(@CType("uint64_t") long x);

    @Attach
    long seenBool(boolean x);

    @Attach("takenInt8")
    byte takenInt8AsByte(long bits);

    @Attach("takenInt8")
    @CType("int8_t")
    short takenInt8AsShort(long bits);

    @Attach("takenInt8")
    @CType("int8_t")
    int takenInt8AsInt(long bits);

    @Attach("takenInt8")
    @CType("int8_t")
    long takenInt8AsLong(long bits);

    @Attach("takenUint8")
    @CType("uint8_t")
    byte takenUint8AsByte(long bits);

    @Attach("takenUint8")
    @CType("uint8_t")
    short takenUint8AsShort(long bits);

    @Attach("takenUint8")
    @CType("uint8_t")
    int takenUint8AsInt(long bits);

    @Attach("takenUint8")
    @CType("uint8_t")
    long takenUint8AsLong(long bits);

    @Attach("takenInt16")
    short takenInt16AsShort(long bits);

    @Attach("takenInt16")
    @CType("int16_t")
    int takenInt16AsInt(long bits);

    @Attach("takenInt16")
    @CType("int16_t")
    long takenInt16AsLong(long bits);

    @Attach("takenUint16")
    @CType("uint16_t")
    short takenUint16AsShort(long bits);

    @Attach("takenUint16")
    @CType("uint16_t")
    char takenUint16AsChar(long bits);

    @Attach("takenUint16")
    @CType("uint16_t")
    int takenUint16AsInt(long bits);

    @Attach("takenUint16")
    @CType("uint16_t")
    long takenUint16AsLong(long bits);

    @Attach("takenInt32")
    int takenInt32AsInt(long bits);

    @Attach("takenInt32")
    @CType("int32_t")
    long takenInt32AsLong(long bits);

    @Attach("takenUint32")
    @CType("uint32_t")
    int takenUint32AsInt(long bits);

    @Attach("takenUint32")
    @CType("uint32_t")
    long takenUint32AsLong(long bits);

    @Attach
    long takenInt64(long bits);

    @Attach
    @CType("uint64_t")
    long takenUint64(long bits);

    @Attach
    boolean takenBool(long bits);

    @Attach("noise")
    boolean noiseAsBool(long bits);

    @Attach("noise")
    byte noiseAsInt8(long bits);

    @Attach("noise")
    @CType("uint8_t")
    int noiseAsUint8(long bits);

    @Attach("noise")
    @CType("int16_t")
    int noiseAsInt16(long bits);

    @Attach("noise")
    @CType("uint16_t")
    int noiseAsUint16(long bits);

    @Attach("noise")
    @CType("int32_t")
    long noiseAsInt32(long bits);

    @Attach("noise")
    @CType("uint32_t")
    long noiseAsUint32(long bits);

    @Attach("noise")
    @CType("int")
    boolean noiseAsIntBoolean(long bits);

    @Attach("seenInt32")
    long seenIntBoolean(@CType("int") boolean x);

    @Attach("noise")
    boolean boolOf(int value);

    @Attach
    @CType("signed char")
    int plusSignedChar(@CType("signed char") int a, @CType("signed char") int b);

    @Attach
    @CType("unsigned char")
    int plusUnsignedChar(@CType("unsigned char") int a, @CType("unsigned char") int b);

    @Attach
    int squareOf(@CType("uint8_t") int i);

    @Attach
    int squareOf(@CType("uint8_t") byte i);

    @Attach
    long lastOnStack(long a, long b, long c, long d, long e, long f, long g, long h, @CType("unsigned char") byte last);

    @Attach
    long packedOnStack(
            long a,
            long b,
            long c,
            long d,
            long e,
            long f,
            long g,
            long h,
            @CType("uint8_t") int i,
            byte j,
            @CType("uint16_t") char k,
            short l,
            @CType("uint32_t") long m,
            int n,
            boolean o,
            @CType("uint8_t") byte p);

    @Attach
    void reset();

    @Attach(critical = true, value = "squareOf")
    int criticalSquareOf(@CType("uint8_t") int i);
}
