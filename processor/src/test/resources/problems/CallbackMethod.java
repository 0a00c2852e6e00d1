package app;

import dev.tombolo.annotations.*;

public interface Callbacks {
    @Callback
    interface Located {
        long address();
        //   ^ error: [CallbackMethod] address is a method of the class that implements Located: give it another name.
    }

    @Callback
    interface Generic {
        <T> void run();
        //       ^ error: [CallbackMethod] run has type parameters, and C has none: remove them.
    }

    @Callback
    interface Format {
        void format(String format, @Variadic int number);
        //                         ^ error: [CallbackMethod] format is variadic, and C cannot call Java with any number of arguments: remove @Variadic.
    }

    @Callback
    interface Any {
        void run(int... numbers);
        //              ^ error: [CallbackMethod] run takes Java varargs, and C cannot call Java with any number of arguments: declare each.
    }
}
