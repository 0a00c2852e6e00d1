package dev.tombolo.conformance.structs;

import dev.tombolo.annotations.Bits;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Typedef;
import dev.tombolo.conformance.structs.Points.Point;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A struct with a field of each kind, as a copy and as a view. */
final class Everything {

    private Everything() {}

    @NativeEnum
    enum Kind {
        NONE,
        FILE,
        FOLDER
    }

    @NativeEnum(type = "unsigned int")
    enum Mode {
        @EnumValue(1)
        READ,
        @EnumValue(2)
        WRITE
    }

    @Converter
    static final class Seconds {
        private Seconds() {}

        static long toNative(Duration duration) {
            return duration.toSeconds();
        }

        static Duration fromNative(long seconds) {
            return Duration.ofSeconds(seconds);
        }
    }

    @Struct("everything")
    @Typedef(name = "octet", type = "unsigned char")
    record Copy(
            String name,
            @Nullable String note,
            @Length(8) String label,
            @Encoding("UTF-16") @Length(4) String wide,
            @Encoding(Encoding.WCHAR) @Length(6) String text,
            @Encoding("ISO-8859-1") @Length(4) String latin,
            Kind kind,
            Set<Mode> modes,
            @CType("long") @Convert(Seconds.class) Duration seconds,
            @CType("unsigned int") @Bits(3) int level,
            @CType("unsigned int") @Bits(1) boolean isOpen,
            @Bits(4) int balance,
            @Bits(2) Set<Mode> mode,
            @Length(4) short[] samples,
            @Length(2) Point[] corners,
            @Length(3) Kind[] kinds,
            @Length(2) String[] names,
            MemorySegment address,
            @CType("size_t") long size,
            @CType("octet") int octet,
            boolean flag,
            MemorySegment next) {}

    @Struct("everything")
    @Typedef(uses = Copy.class)
    interface View {
        String name();

        void name(String name, Arena arena);

        @Nullable
        String note();

        void note(@Nullable String note, Arena arena);

        @Length(8)
        String label();

        void label(String label);

        @Encoding("UTF-16")
        @Length(4)
        String wide();

        void wide(String wide);

        @Encoding(Encoding.WCHAR)
        @Length(6)
        String text();

        void text(String text);

        @Encoding("ISO-8859-1")
        @Length(4)
        String latin();

        void latin(String latin);

        Kind kind();

        void kind(Kind kind);

        Set<Mode> modes();

        void modes(Set<Mode> modes);

        @CType("long")
        @Convert(Seconds.class)
        Duration seconds();

        void seconds(Duration seconds);

        @CType("unsigned int")
        @Bits(3)
        int level();

        void level(int level);

        @CType("unsigned int")
        @Bits(1)
        boolean isOpen();

        void isOpen(boolean isOpen);

        @Bits(4)
        int balance();

        void balance(int balance);

        @Bits(2)
        Set<Mode> mode();

        void mode(Set<Mode> mode);

        @Length(4)
        short samples(int index);

        void samples(int index, short sample);

        short[] samples();

        void samples(short[] samples);

        @Length(2)
        Point corners(int index);

        void corners(int index, Point corner);

        Point[] corners();

        void corners(Point[] corners);

        @Length(3)
        Kind kinds(int index);

        void kinds(int index, Kind kind);

        MemorySegment kinds();

        @Length(2)
        String names(int index);

        String[] names();

        void names(String[] names, Arena arena);

        MemorySegment address();

        void address(MemorySegment address);

        @CType("size_t")
        long size();

        void size(long size);

        @CType("octet")
        int octet();

        void octet(int octet);

        boolean flag();

        void flag(boolean flag);

        @ByReference
        @Nullable
        View next();

        void next(@Nullable View next);
    }
}
