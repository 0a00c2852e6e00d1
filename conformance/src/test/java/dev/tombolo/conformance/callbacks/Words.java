package dev.tombolo.conformance.callbacks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Typedef;
import dev.tombolo.conformance.names.Watch;
import dev.tombolo.runtime.Flags;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions of {@code callbacks.c} that call with what Java has other types for: text, enums, whatever is converted. */
@Attach
interface Words {

    @NativeLib("callbacks-gcc")
    interface OfGcc extends Words {}

    @NativeLib("callbacks-clang")
    interface OfClang extends Words {}

    /** As both compilers built them. */
    static List<Words> all() {
        Numbers.provide();
        return List.of(new Words_OfGccBinding(), new Words_OfClangBinding());
    }

    @NativeEnum
    enum Color {
        RED,
        GREEN,
        @EnumValue(7)
        BLUE
    }

    @NativeEnum(type = "unsigned int")
    enum Access {
        @EnumValue(1)
        READ,
        @EnumValue(2)
        WRITE,
        @EnumValue(0x8000_0000L)
        EXECUTE
    }

    @Callback
    interface OfColor {
        Color of(Color color);
    }

    @Callback
    interface OfAccess {
        Set<Access> of(Set<Access> access);
    }

    @Callback
    interface OfAnyAccess {
        Flags<Access> of(Flags<Access> access);
    }

    @Callback
    interface OfText {
        int of(String text);
    }

    @Callback
    interface OfTextOrNone {
        int of(@Nullable String text);
    }

    @Callback
    interface OfWideText {
        int of(@Encoding(Encoding.UTF_16) String text);
    }

    @Callback
    interface OfBoundedText {
        int of(@Length(4) String text);
    }

    @Callback
    interface Name {
        @Owned("free")
        @Nullable
        String of(int index);
    }

    @Callback
    interface WideName {
        @Owned("free")
        @Encoding(Encoding.UTF_32)
        String of();
    }

    /** A converter at the use, and one on the type. */
    @Callback
    interface OfDuration {
        @Convert(Minutes.class)
        Duration of(@Convert(Minutes.class) Duration time);
    }

    @Callback
    interface OfPath {
        int of(@Convert(Files.class) Path path);
    }

    @Callback
    interface OfPathOrNone {
        int of(@Convert(Files.class) @Nullable Path path);
    }

    @Callback
    interface OfPositive {
        @Convert(Positive.class)
        Integer of(@Convert(Positive.class) Integer number) throws NotPositive;
    }

    /** Names of the callback's own, and of the contract around it. */
    @Callback
    @Typedef(name = "tiny", type = "small")
    @Typedef(name = "small", type = "uint8_t")
    interface OfTiny {
        @CType("tiny")
        int of(@CType("tiny") int x);
    }

    @Attach("same_color")
    Color same(OfColor f, int x);

    @Attach("same_access")
    @CType("unsigned int")
    int sameSet(OfAccess f, @CType("unsigned int") int x);

    @Attach("same_access")
    @CType("unsigned int")
    int sameOfAny(OfAnyAccess f, @CType("unsigned int") int x);

    @SizeT
    long length(OfText f, String s);

    @Attach("length")
    @SizeT
    long watched(Watch f, String s);

    @Attach("length")
    @SizeT
    long lengthOfAny(OfTextOrNone f, @Nullable String s);

    @Attach("length")
    @SizeT
    long lengthOfNone(OfText f, @Nullable String s);

    @Attach("length")
    @SizeT
    long lengthOfPath(OfPath f, @Nullable String s);

    @Attach("length")
    @SizeT
    long lengthOfAnyPath(OfPathOrNone f, @Nullable String s);

    int strange(OfText f);

    @Attach("wide_text")
    int wideText(OfWideText f);

    int bounded(OfBoundedText f, boolean isEnded);

    int named(Name f, int i);

    @Attach("named_wide")
    int namedWide(WideName f);

    @Attach("same_int64")
    long sameTime(OfDuration f, long minutes);

    @Attach("same_int32")
    int samePositive(OfPositive f, int x) throws NotPositive;

    @Attach("wide_uint8")
    long wide(OfTiny f, long bits);
}
