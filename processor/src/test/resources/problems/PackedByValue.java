package app;

import dev.tombolo.annotations.*;

// still binds: app/HeaderStruct
// still binds: app/MessageStruct
@Struct
@Packed
record Header(byte kind, int size) {}

@Struct
record Message(Header header, int length) {}

@NativeLib("c")
interface LibC {
    @Attach
    Header next(Header header, @ByReference Header other);
//  ^ error: [PackedByValue] Header is packed, and the JDK's linker passes only structs with natural alignment by value: add @ByReference.
    //          ^ error: [PackedByValue] Header is packed, and the JDK's linker passes only structs with natural alignment by value: add @ByReference.

    @Attach(blocking = false)
    void send(Message message);
    //        ^ error: [PackedByValue] Header, which Message has inside, is packed, and the JDK's linker passes only structs with natural alignment by value: add @ByReference.
}
