package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
abstract class AClass {
//       ^ error: [NotAnInterface] @NativeLib is for interfaces, and AClass is a class: declare it as an interface.
    protected AClass() {}

    @Attach
    abstract int abs(int n);
}

@NativeLib("c")
enum AnEnum {
//^1 error: [NotAnInterface] @NativeLib is for interfaces, and AnEnum is an enum: declare it as an interface.
    ONE
}

@NativeLib("c")
record ARecord(int n) {}
//^1 error: [NotAnInterface] @NativeLib is for interfaces, and ARecord is a record: declare it as an interface.

@NativeLib("c")
@interface AnAnnotation {}
//^2 error: [NotAnInterface] @NativeLib is for interfaces, and AnAnnotation is an annotation: declare it as an interface.
