package app;

import dev.tombolo.annotations.*;

@NativeLib("c")
public interface LibC {
    @Attach(blocking = true, critical = true)
    //                                  ^ error: [CriticalBlocking] a critical function must not wait: remove critical = true, or blocking = true.
    int usleep(int time);

    @Attach(critical = true, blocking = false)
    int abs(int n);
}

@NativeLib("c")
@Attach(critical = true, blocking = true)
//                 ^ error: [CriticalBlocking] a critical function must not wait: remove critical = true, or blocking = true.
interface Shared {
    int pause();

    @CType("unsigned")
    int sleep(@CType("unsigned") int seconds);

    @Attach(blocking = true)
    int usleep(int time);
}
