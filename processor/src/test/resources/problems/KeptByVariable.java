package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

@NativeLib("c")
public interface LibC {
    @Converter
    final class Names {
        private Names() {}

        static MemorySegment toNative(StringBuilder value, SegmentAllocator allocator) {
            return allocator.allocateFrom(value.toString());
        }
    }

    @Variable
    void program_invocation_name(String name);
    //                           ^ error: [KeptByVariable] C keeps what a variable is set to, and a copy of a String lasts for the call only: take a MemorySegment, from an arena that lasts as long as C needs it.

    @Variable
    void short_name(@Convert(Names.class) StringBuilder name);
    //                                    ^ error: [KeptByVariable] C keeps what a variable is set to, and what is made of name lasts for the call only: take a MemorySegment, from an arena that lasts as long as C needs it.

    @Variable
    void environ(MemorySegment environ);
}
