package app;

import dev.tombolo.annotations.*;

@Struct
record Node(int value, Node next) {}
//                     ^ error: [RecursiveStruct] Node would have itself inside, Node -> Node: make one of them a pointer, as a MemorySegment.

@Struct
record Chicken(Egg egg) {}
//             ^ error: [RecursiveStruct] Chicken would have itself inside, Chicken -> Egg -> Chicken: make one of them a pointer, as a MemorySegment.

@Struct
record Egg(@Length(2) Chicken[] chickens) {}
//                    ^ error: [RecursiveStruct] Egg would have itself inside, Egg -> Chicken -> Egg: make one of them a pointer, as a MemorySegment.

@Struct
record Farm(Chicken chicken) {}
//          ^ error: [BrokenStruct] there is a mistake in the struct Chicken: correct it where it is declared.

@Struct
interface Tree {
    Tree left();
//  ^ error: [RecursiveStruct] Tree would have itself inside, Tree -> Tree: make one of them a pointer, by @ByReference.

    @ByReference
    Tree right();
}

@NativeLib("c")
interface LibC {
    @Attach
    void plant(Tree tree, @ByReference Node node);
    //         ^ error: [BrokenStruct] there is a mistake in the struct Tree: correct it where it is declared.
    //                                 ^ error: [BrokenStruct] there is a mistake in the struct Node: correct it where it is declared.
}
