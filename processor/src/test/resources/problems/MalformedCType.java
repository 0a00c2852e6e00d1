package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    int f(
            @CType("") int a,
            //     ^ error: [MalformedCType] '' is not a C type: it is empty: write a type as C spells it, such as unsigned long or const char *.
            @CType("unsigned unsigned") int b,
            //     ^ error: [MalformedCType] 'unsigned unsigned' is not a C type: it repeats a word too often: write a type as C spells it, such as unsigned long or const char *.
            @CType("long long long") long c,
            //     ^ error: [MalformedCType] 'long long long' is not a C type: it repeats a word too often: write a type as C spells it, such as unsigned long or const char *.
            @CType("signed unsigned int") int d,
            //     ^ error: [MalformedCType] 'signed unsigned int' is not a C type: 'signed' and 'unsigned' do not combine: write a type as C spells it, such as unsigned long or const char *.
            @CType("unsigned double") double e,
            //     ^ error: [MalformedCType] 'unsigned double' is not a C type: 'unsigned' and 'double' do not combine: write a type as C spells it, such as unsigned long or const char *.
            @CType("char[4]") String g,
            //     ^ error: [MalformedCType] 'char[4]' is not a C type: an array does not cross; C passes the address of its first element: write char *.
            @CType("int (*)(int)") long h,
            //     ^ error: [MalformedCType] 'int (*)(int)' is not a C type: a pointer to a function or an array cannot be spelled here: write void * and pass a MemorySegment.
            @CType("const") int i,
            //     ^ error: [MalformedCType] 'const' is not a C type: no type stands before 'const': write a type as C spells it, such as unsigned long or const char *.
            @CType("* int") long j,
            //     ^ error: [MalformedCType] '* int' is not a C type: no type stands before '*': write a type as C spells it, such as unsigned long or const char *.
            @CType("int n;") int k,
            //     ^ error: [MalformedCType] 'int n;' is not a C type: ';' does not belong in a type: write a type as C spells it, such as unsigned long or const char *.
            @CType("short long") int l);
            //     ^ error: [MalformedCType] 'short long' is not a C type: 'short' and 'long' do not combine: write a type as C spells it, such as unsigned long or const char *.
}
