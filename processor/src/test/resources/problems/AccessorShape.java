package app;

import dev.tombolo.annotations.*;

@Struct
interface Point {
    int x();

    void x(int x);

    void y();
    //   ^ error: [AccessorShape] y is neither a getter nor a setter: write T name() or void name(T), or for an array T name(int) or void name(int, T).

    int z(int a, int b, int c);
    //  ^ error: [AccessorShape] z is neither a getter nor a setter: write T name() or void name(T), or for an array T name(int) or void name(int, T).

    <T> void v(T v);
    //       ^ error: [AccessorShape] v is neither a getter nor a setter, for it has type parameters: write T name() or void name(T), or for an array T name(int) or void name(int, T).

    int w() throws java.io.IOException;
    //  ^ error: [AccessorShape] w is neither a getter nor a setter, for it throws something: write T name() or void name(T), or for an array T name(int) or void name(int, T).

    void u(int... u);
    //   ^ error: [AccessorShape] u is neither a getter nor a setter, for it takes varargs: write T name() or void name(T), or for an array T name(int) or void name(int, T).

    @Length(4)
    int name(String name);
    //  ^ error: [AccessorShape] name is neither a getter nor a setter: write T name() or void name(T), or for an array T name(int) or void name(int, T).

    void x(int index, int x);
    //   ^ error: [AccessorShape] x is neither a getter nor a setter, for an earlier method has no array there: write T name() or void name(T).
}
