package app;

import dev.tombolo.annotations.*;

@Struct
record Pair<A, B>(int first, int second) {}
//          ^ error: [GenericStruct] Pair has type parameters, and C has none: remove them.

@Struct
interface Box<T> {
//            ^ error: [GenericStruct] Box has type parameters, and C has none: remove them.
    T content();
}

interface Named<T> {
    T name();
}

@Struct
interface Person extends Named<String> {
//                       ^ error: [GenericParent] Person inherits from the generic interface Named, and C has no type parameters: inherit from one without.
    int age();
}
