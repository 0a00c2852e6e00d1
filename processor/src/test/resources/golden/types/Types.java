package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Typedef;
import java.lang.foreign.MemorySegment;

/** Every way to cross, in and out. */
@NativeLib("c")
@Typedef(name = "word", type = "unsigned short")
@Typedef(name = "id", type = "word")
public interface Types {
    @Attach
    byte bytes(byte a, @CType("unsigned char") byte b, @CType("char") byte c);

    @Attach
    @CType("uint8_t")
    byte unsignedBytes(@CType("uint8_t") short a, @CType("uint8_t") int b, @CType("uint8_t") long c);

    @Attach
    short shorts(short a, @CType("uint16_t") short b, @CType("id") int c);

    @Attach
    @CType("unsigned short")
    int widened(@CType("short") int a, @CType("short") long b);

    @Attach
    char chars(char a, @CType("unsigned short") char b);

    @Attach
    @CType("unsigned int")
    long ints(int a, @CType("unsigned int") int b, @CType("unsigned") long c);

    @Attach
    @SizeT
    long longs(long a, @CType("unsigned long long") long b, @SizeT long c, @CType("long") long d);

    @Attach
    @Word
    int shorthand(@Word int a, @Word long b);

    @Attach
    boolean booleans(boolean a, @CType("int") boolean b);

    @Attach
    float floats(float a);

    @Attach
    double doubles(double a);

    @Attach
    String texts(String a, @Encoding(Encoding.ASCII) String b);

    @Attach
    @CType("wchar_t *")
    @Encoding(Encoding.WCHAR)
    String wide(@Encoding(Encoding.UTF_32LE) String a);

    @Attach
    MemorySegment segments(MemorySegment a, @CType("const struct tm *") MemorySegment b);

    @Attach
    @CType("void *")
    long addresses(@CType("FILE *") long a);

    @Attach
    void nothing();
}
