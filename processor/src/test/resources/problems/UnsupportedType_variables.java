package app;

import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Variable;
import java.util.Set;

@NativeLib("c")
public interface LibC {
    @NativeEnum
    enum Color {
        RED
    }

    @Handle(close = "fclose")
    interface Stream extends AutoCloseable {
        @Override
        void close();
    }

    @Variable
    int[] ends();
//  ^ error: [UnsupportedType] int[] has no C type: add @Length with the number of elements that C declares.

    @Variable
    void ends(int[] ends);
    //        ^ error: [UnsupportedType] int[] has no C type: add @Length with the number of elements that C declares.

    @Variable
    @Length(0)
    //      ^ error: [ImpossibleLength] 0 is no size of an array: give the number of its units, at least 1.
    int[] none();

    @Variable
    @Length(2)
    Set<Color>[] sets();
//  ^ error: [UnsupportedType] Set<Color>[] has no C type: use MemorySegment.

    @Variable
    void streams(@Length(2) Stream[] streams);

    @Variable
    void names(@Length(2) String[] names);
    //                    ^ error: [KeptByVariable] C keeps what a variable is set to, and a copy of a String lasts for the call only: take a MemorySegment, from an arena that lasts as long as C needs it.

    @Variable
    @Length(2)
    int[][] matrix();
//  ^ error: [UnsupportedType] int[] has no C type: use MemorySegment.

    @Variable
    @Length(2)
    Stream[] fine();
}
// still binds: app/LibC_ColorEnum
// still binds: app/LibC_StreamHandle
