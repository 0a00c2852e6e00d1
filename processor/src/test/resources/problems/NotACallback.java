package app;

import dev.tombolo.annotations.*;

@Callback
public interface Compare<T> {
//     ^ error: [NotACallback] @Callback is for interfaces with one method without a body, and Compare has type parameters: remove them, for C has none.
    int compare(T a, T b);

    @Callback
    interface Events {
//  ^ error: [NotACallback] @Callback is for interfaces with one method without a body, and Events has several methods without a body: declare one, which is what is called.
        void press();

        void release();
    }

    @Callback
    interface Nothing {}
//  ^ error: [NotACallback] @Callback is for interfaces with one method without a body, and Nothing has no method without a body: declare one, which is what is called.

    @Callback
    abstract class Listener {
    //       ^ error: [NotACallback] @Callback is for interfaces with one method without a body, and Listener is a class: declare it as an interface with one method.
        abstract void listen();
    }

    @Callback
    sealed interface Closed permits Only {
    //     ^ error: [NotACallback] @Callback is for interfaces with one method without a body, and Closed is sealed, so that no class of ours could implement it: remove sealed and permits.
        void run();
    }

    final class Only implements Closed {
        @Override
        public void run() {}
    }
}
