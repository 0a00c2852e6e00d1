package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@Converter
final class Strings {
    public static MemorySegment toNative(StringBuilder text) {
        return MemorySegment.NULL;
    }

    public static StringBuilder fromNative(MemorySegment text) {
        return new StringBuilder();
    }

    public static void release(MemorySegment text) {}
}

@Converter
final class Checked {
    public static int toNative(String text) throws java.io.IOException {
        return 0;
    }

    public static String fromNative(int number) throws InterruptedException {
        return "";
    }
}

@Converter
final class OneWay {
    public static int toNative(String text) {
        return 0;
    }
}

@Struct
record Entry(@Convert(Strings.class) StringBuilder text, @Convert(Checked.class) String number) {}
//                                   ^ error: [ConverterInStruct] Strings releases what it makes after a call, which a field cannot have: use another converter, or none.
//                                                                               ^ error: [ConverterInStruct] Checked throws IOException, which a field cannot have: use another converter, or none.
//                                                                               ^ error: [ConverterInStruct] Checked throws InterruptedException, which a field cannot have: use another converter, or none.

@Struct
interface View {
    @Convert(Checked.class)
    String number();
//  ^ error: [ConverterInStruct] Checked throws IOException, which a field cannot have: use another converter, or none.
//  ^ error: [ConverterInStruct] Checked throws InterruptedException, which a field cannot have: use another converter, or none.
}
