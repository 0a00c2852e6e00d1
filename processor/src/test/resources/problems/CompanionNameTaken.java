package app;

import dev.tombolo.annotations.NativeEnum;

@NativeEnum
public enum Whence {
//     ^ error: [CompanionNameTaken] the values of Whence would be in a class WhenceEnum, and there is a class of that name: rename one of them.
    SET
}

final class WhenceEnum {
    private WhenceEnum() {}
}
