package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.Ref;
import java.nio.ByteBuffer;
import java.util.Set;

@NativeLib("c")
public interface LibC {
    @Attach
    void set(Ref<Integer> number, Ref<?> anything, Ref<int[]> array, Ref<Ref.OfInt> nested);
    //       ^ error: [UnsupportedType] Ref has no C type: use Ref.OfInt.
    //                            ^ error: [UnsupportedType] Ref has no C type: say what it holds, as in Ref<MemorySegment>.
    //                                             ^ error: [UnsupportedType] Ref has no C type: say what it holds, as in Ref<MemorySegment>.
    //                                                               ^ error: [UnsupportedType] OfInt has no C type: use Ref<MemorySegment>, for C has pointers there.

    @Attach
    int sum(@In Set<Thread.State>[] sets);
    //          ^ error: [UnsupportedType] Set has no C type: annotate State with @NativeEnum, or use int.

    @Attach
    Ref.OfInt result();
    // ^ error: [UnsupportedType] OfInt has no C type: only a parameter can be one, use MemorySegment.

    @Attach
    ByteBuffer buffer();
//  ^ error: [UnsupportedType] ByteBuffer has no C type: only a parameter can be one, use MemorySegment.
}
