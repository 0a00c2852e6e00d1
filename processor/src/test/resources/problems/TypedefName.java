package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "unsigned int", type = "int")
//              ^ error: [TypedefName] 'unsigned int' cannot name a typedef: it is not an identifier of C, which has letters, digits and _, and no digit first.
@Typedef(name = "unsigned", type = "int")
//              ^ error: [TypedefName] 'unsigned' cannot name a typedef: it is a keyword of C, so choose another.
@Typedef(name = "void", type = "int")
//              ^ error: [TypedefName] 'void' cannot name a typedef: it is a keyword of C, so choose another.
@Typedef(name = "2nd", type = "int")
//              ^ error: [TypedefName] '2nd' cannot name a typedef: it is not an identifier of C, which has letters, digits and _, and no digit first.
@Typedef(name = "a*", type = "int")
//              ^ error: [TypedefName] 'a*' cannot name a typedef: it is not an identifier of C, which has letters, digits and _, and no digit first.
@Typedef(name = "size_t", type = "unsigned int")
public interface LibC {
    @Attach
    int f(@CType("2nd") int a, @CType("size_t") int b);
    //           ^ error: [MalformedCType] '2nd' is not a C type: '2' does not belong in a type: write a type as C spells it, such as unsigned long or const char *.
}
