package app;

import dev.tombolo.annotations.*;

// still binds: app/LibC_GivenCallback
// still binds: app/LibC_FillCallback
// still binds: app/LibC_NameCallback
@NativeLib("c")
public interface LibC {
    @Callback
    interface Name {
        String name();
    }

    @Callback
    interface Fill {
        int fill(@Out @CountedBy("count") byte[] to, int count);
    }

    @Struct
    interface Table {
        Name name();

        void name(Name name, java.lang.foreign.Arena arena);
        //        ^ error: [OneWayCallback] Name cannot be called by C: what name returns would end before C sees it: say with @Owned("free") that C releases it, or return a MemorySegment.
    }

    @Attach
    void name(Name name);
    //        ^ error: [OneWayCallback] Name cannot be called by C: what name returns would end before C sees it: say with @Owned("free") that C releases it, or return a MemorySegment.

    @Attach
    void fill(Fill fill);
    //        ^ error: [OneWayCallback] Fill cannot be called by C: @Out says which way the contents of an array, a buffer or a Ref go, and to is byte[]: remove it.

    @Callback
    interface Given {
        @Owned("free")
        String given();
    }

    @Attach
    Given given();
//  ^ error: [OneWayCallback] Given cannot call C: @Owned is for results that are copied, and given is given by a function of no library: remove it.
}
