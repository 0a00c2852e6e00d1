package app;

import dev.tombolo.annotations.EnumCanonical;
import dev.tombolo.annotations.EnumDefault;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

@NativeEnum
public enum Whence {
    SET,
    CURRENT;

    @EnumValue(2)
//  ^ error: [NotAConstant] @EnumValue is for the constants of a @NativeEnum, and END is a field: remove it.
    static final int END = 2;
}

enum Level {
    @EnumDefault
//  ^ error: [NotAConstant] @EnumDefault is for the constants of a @NativeEnum, and OTHER is a constant of Level: annotate Level with @NativeEnum.
    OTHER,
    @EnumValue(1)
//  ^ error: [NotAConstant] @EnumValue is for the constants of a @NativeEnum, and LOW is a constant of Level: annotate Level with @NativeEnum.
    LOW,
    @EnumCanonical
//  ^ error: [NotAConstant] @EnumCanonical is for the constants of a @NativeEnum, and FEW is a constant of Level: annotate Level with @NativeEnum.
    FEW
}

final class Constants {
    @EnumValue(1)
//  ^ error: [NotAConstant] @EnumValue is for the constants of a @NativeEnum, and ONE is a field: remove it.
    static final int ONE = 1;
}
// still binds: app/WhenceEnum
