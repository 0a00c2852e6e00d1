package dev.tombolo.conformance;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import org.jspecify.annotations.Nullable;

/** The functions of {@code strings.c}, in the encodings that each can be called with. */
@Attach
@NativeLib("strings")
interface Text {
    int timesCalled();

    @SizeT
    long length(String s);

    @Attach("length")
    @SizeT
    long lengthOfConstChar(@CType("const char *") String s);

    @Attach("length")
    @SizeT
    long lengthLatin1(@Encoding(Encoding.LATIN_1) String s);

    @Attach("length")
    @SizeT
    long lengthAscii(@Encoding(Encoding.ASCII) String s);

    @Attach(value = "length", critical = true)
    @SizeT
    long criticalLength(String s);

    @CType("uint8_t")
    int byteAt(String s, @SizeT long index);

    @Attach("byteAt")
    @CType("uint8_t")
    int byteAtUtf8(@Encoding("UTF-8") String s, @SizeT long index);

    @Attach("byteAt")
    @CType("uint8_t")
    int byteAtLatin1(@Encoding(Encoding.LATIN_1) String s, @SizeT long index);

    @Attach("byteAt")
    @CType("uint8_t")
    int byteAtAscii(@Encoding(Encoding.ASCII) String s, @SizeT long index);

    @Attach("byteAt")
    @CType("uint8_t")
    int byteAtUtf16(@Encoding(Encoding.UTF_16) String s, @SizeT long index);

    @Attach("byteAt")
    @CType("uint8_t")
    int byteAtUtf16Le(@Encoding(Encoding.UTF_16LE) String s, @SizeT long index);

    @Attach("byteAt")
    @CType("uint8_t")
    int byteAtUtf16Be(@Encoding(Encoding.UTF_16BE) String s, @SizeT long index);

    @Attach("byteAt")
    @CType("uint8_t")
    int byteAtUtf32Le(@Encoding(Encoding.UTF_32LE) String s, @SizeT long index);

    @Attach("byteAt")
    @CType("uint8_t")
    int byteAtUtf32Be(@Encoding(Encoding.UTF_32BE) String s, @SizeT long index);

    boolean isNull(@Nullable String s);

    @Attach("isNull")
    boolean isNullLatin1(@Encoding(Encoding.LATIN_1) @Nullable String s);

    @Attach("isNull")
    boolean isNullWide(@Encoding(Encoding.WCHAR) @Nullable String s);

    @Attach("isNull")
    boolean isNullUnlessAnnotated(String s);

    @CType("uint64_t")
    long hash(String s);

    String echo(String s);

    @Attach("echo")
    @Encoding(Encoding.LATIN_1)
    String echoLatin1(@Encoding(Encoding.LATIN_1) String s);

    @Attach("echo")
    @Encoding(Encoding.ASCII)
    String echoAscii(@Encoding(Encoding.ASCII) String s);

    @Attach(value = "echo", critical = true)
    String criticalEcho(String s);

    @Nullable
    String none();

    @Attach("none")
    @Encoding(Encoding.UTF_16)
    @Nullable
    String none16();

    @Attach("none")
    String noneUnannotated();

    String empty();

    String version();

    String mutable();

    void change();

    @Encoding(Encoding.LATIN_1)
    String latin();

    @SizeT
    long totalLength(String a, String b, String c, String d, String e, String f, String g, String h);

    boolean alignedBeside(String s, @Encoding(Encoding.UTF_32) String wide);

    @SizeT
    long units16(@Encoding(Encoding.UTF_16) String s);

    @SizeT
    long units32(@Encoding(Encoding.UTF_32) String s);

    @SizeT
    long unitsWide(@Encoding(Encoding.WCHAR) String s);

    @CType("uint16_t")
    int unitAt16(@Encoding(Encoding.UTF_16) String s, @SizeT long index);

    @CType("uint32_t")
    long unitAt32(@Encoding(Encoding.UTF_32) String s, @SizeT long index);

    long unitAtWide(@Encoding(Encoding.WCHAR) String s, @SizeT long index);

    @Encoding(Encoding.UTF_16)
    String echo16(@Encoding(Encoding.UTF_16) String s);

    @Encoding(Encoding.UTF_32)
    String echo32(@Encoding(Encoding.UTF_32) String s);

    @Encoding(Encoding.WCHAR)
    String echoWide(@Encoding(Encoding.WCHAR) String s);

    @Attach("echo16")
    @Encoding(Encoding.UTF_16LE)
    String echo16Le(@Encoding(Encoding.UTF_16LE) String s);

    @Attach("echo16")
    @Encoding(Encoding.UTF_16BE)
    String echo16Be(@Encoding(Encoding.UTF_16BE) String s);

    @Attach("echo32")
    @Encoding(Encoding.UTF_32LE)
    String echo32Le(@Encoding(Encoding.UTF_32LE) String s);

    @Attach("echo32")
    @Encoding(Encoding.UTF_32BE)
    String echo32Be(@Encoding(Encoding.UTF_32BE) String s);
}
