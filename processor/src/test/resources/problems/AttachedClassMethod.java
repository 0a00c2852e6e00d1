package app;

import dev.tombolo.annotations.Attach;

@Attach
//^1 error: [AttachedClassMethod] @Attach binds methods of interfaces, and AClass is a class: remove it, or declare a @NativeLib interface.
final class AClass {
    private AClass() {}

    @Attach
//  ^ error: [AttachedClassMethod] @Attach binds methods of interfaces, and AClass is a class: move abs to a @NativeLib interface.
    native int abs(int n);

    @Attach
//  ^ error: [AttachedClassMethod] @Attach binds methods of interfaces, and AClass is a class: move labs to a @NativeLib interface.
    static int labs(int n) {
        return n;
    }
}

enum AnEnum {
    ONE;

    @Attach
//  ^ error: [AttachedClassMethod] @Attach binds methods of interfaces, and AnEnum is an enum: move labs to a @NativeLib interface.
    int labs(int n) {
        return n;
    }
}

@interface AnAnnotation {
    @Attach
//  ^ error: [AttachedClassMethod] @Attach binds methods of interfaces, and AnAnnotation is an annotation: move value to a @NativeLib interface.
    int value();
}

interface NoLibrary {
    @Attach
    int mayBeInherited(int n);
}
