package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.NullTerminated;
import dev.tombolo.annotations.Owned;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.MemorySegment;
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
    int[] uncounted();
//  ^ error: [UnsupportedType] int[] has no C type: add @Length where C always gives as many, or use MemorySegment.

    @Attach
    String[] unended();
//  ^ error: [UnsupportedType] String[] has no C type: add @NullTerminated, or @Length where C always gives as many.

    @Attach
    @NullTerminated
    int[] numbers();
//  ^ error: [UnsupportedType] int[] has no C type: use MemorySegment.

    @Attach
    @NullTerminated
    MemorySegment[] pointers();
//  ^ error: [UnsupportedType] MemorySegment[] has no C type: use MemorySegment.

    @Attach
    @NullTerminated
    @Length(3)
//  ^ error: [TwoCounts] the result of twice is counted by @NullTerminated and by @Length: keep one.
    String[] twice();

    @Attach
    @NullTerminated
    String[] fine();

    @Attach
    @NullTerminated
    @Owned("free")
//  ^ error: [OwnedWithoutCopy] @Owned is for results that are copied, and the result of owned is String[]: return String, or remove it and release the memory yourself.
    String[] owned();

    @Attach
    @NullTerminated
//  ^ error: [TerminatedValues] @NullTerminated is for arrays of strings or pointers, and the result of one is String: remove it.
    String one();

    @Attach
    Ref.OfInt result();
    // ^ error: [UnsupportedType] OfInt has no C type: only a parameter can be one, use MemorySegment.

    @Attach
    ByteBuffer buffer();
//  ^ error: [UnsupportedType] ByteBuffer has no C type: only a parameter can be one, use MemorySegment.
}
