package app;

import dev.tombolo.annotations.*;

// still binds: app/Callbacks_PointStruct
// still binds: app/Callbacks_VerdictEnum
public interface Callbacks {
    @NativeEnum
    enum Verdict {
        GO,
        STOP
    }

    @Struct
    record Point(int x, int y) {}

    @Callback(onError = "WAIT")
    //                  ^ error: [OnError] 'WAIT' is no value of C's int: give the name of a constant.
    interface Judge {
        Verdict judge();
    }

    @Callback(onError = "300")
    //                  ^ error: [OnError] '300' is no value of C's uint8_t: give a number that it holds.
    interface Small {
        @CType("uint8_t")
        byte small();
    }

    @Callback(onError = "much")
    //                  ^ error: [OnError] 'much' is no value of C's double: give a number that it holds.
    interface Weigh {
        double weigh();
    }

    @Callback(onError = "1")
    //                  ^ error: [OnError] '1' is no value of C's void: remove it, for C is told nothing.
    interface Run {
        void run();
    }

    @Callback(onError = "0")
    //                  ^ error: [OnError] '0' is no value of C's struct Point: remove it: C is given zeros.
    interface Middle {
        Point middle();
    }

    @Callback(onError = "yes")
    //                  ^ error: [OnError] 'yes' is no value of C's bool: give true or false.
    interface Ask {
        boolean ask();
    }
}
