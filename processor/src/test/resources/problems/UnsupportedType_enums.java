package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.Flags;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

@NativeLib("c")
public interface LibC {
    @Attach
    Level unmarked(Level a, Set<Level> b, Flags<Level> c, List<Level> d);
//  ^ error: [UnsupportedType] Level has no C type: annotate Level with @NativeEnum, or use int.
    //             ^ error: [UnsupportedType] Level has no C type: annotate Level with @NativeEnum, or use int.
    //                      ^ error: [UnsupportedType] Set has no C type: annotate Level with @NativeEnum, or use int.
    //                                    ^ error: [UnsupportedType] Flags has no C type: annotate Level with @NativeEnum, or use int.
    //                                                    ^ error: [UnsupportedType] List has no C type: use a primitive, String, MemorySegment, a @NativeEnum, @Struct or @Handle, or a type with @Convert.

    @Attach
    void sets(EnumSet<Whence> a, List<Whence> b, Collection<Whence> c, Set<Whence[]> d);
    //        ^ error: [UnsupportedType] EnumSet has no C type: use Set<Whence>.
    //                           ^ error: [UnsupportedType] List has no C type: use Set<Whence>.
    //                                           ^ error: [UnsupportedType] Collection has no C type: use Set<Whence>.
    //                                                                 ^ error: [UnsupportedType] Set has no C type: use Set or Flags of a @NativeEnum for the bits of a mask.

    @Attach
    void elements(Set<String> a, Set<?> b, Set<? extends Whence> c, Set<Set<Whence>> d, Flags<?> e);
    //            ^ error: [UnsupportedType] Set has no C type: use Set or Flags of a @NativeEnum for the bits of a mask.
    //                           ^ error: [UnsupportedType] Set has no C type: use Set or Flags of a @NativeEnum for the bits of a mask.
    //                                     ^ error: [UnsupportedType] Set has no C type: use Set or Flags of a @NativeEnum for the bits of a mask.
    //                                                              ^ error: [UnsupportedType] Set has no C type: use Set or Flags of a @NativeEnum for the bits of a mask.
    //                                                                                  ^ error: [UnsupportedType] Flags has no C type: use Set or Flags of a @NativeEnum for the bits of a mask.

    @Attach
    <E extends Enum<E>> void generic(Set<E> a);
//   ^ error: [GenericMethod] generic has type parameters, and C functions have none: declare one method for each list of types.
    //                               ^ error: [UnsupportedType] Set has no C type: use Set or Flags of a @NativeEnum for the bits of a mask.

    @Attach
    Whence[] arrays(Whence[] a);
//  ^ error: [UnsupportedType] Whence[] has no C type: add @Length where C always gives as many, or use MemorySegment.
    //              ^ error: [UncountedArray] C writes to a, and nothing keeps it from writing behind its end: add @CountedBy, or @Length where C always writes as much, or @In if C only reads.
}

enum Level {
    LOW
}

@NativeEnum
enum Whence {
    SET
}
// still binds: app/WhenceEnum
