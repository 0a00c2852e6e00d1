package app;

import dev.tombolo.annotations.*;

// still binds: app/LibCBinding
@Packed
//^1 error: [LayoutWithoutStruct] @Packed says where fields lie, and Point is neither a @Struct nor a @Union: mark it as one, or remove @Packed.
record Point(int x, int y) {}

@Packed
//^1 error: [LayoutWithoutStruct] @Packed says where fields lie, and View is neither a @Struct nor a @Union: mark it as one, or remove @Packed.
@Layout({"x"})
//^1 error: [LayoutWithoutStruct] @Layout says where fields lie, and View is neither a @Struct nor a @Union: mark it as one, or remove @Layout.
interface View {
    int x();
}

@NativeLib("c")
@Layout({})
//^1 error: [LayoutWithoutStruct] @Layout says where fields lie, and LibC is neither a @Struct nor a @Union: mark it as one, or remove @Layout.
@Layout({})
//^1 error: [LayoutWithoutStruct] @Layout says where fields lie, and LibC is neither a @Struct nor a @Union: mark it as one, or remove @Layout.
interface LibC {
    @Attach
    int abs(int n);
}
