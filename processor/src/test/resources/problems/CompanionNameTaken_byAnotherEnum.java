package app;

import dev.tombolo.annotations.NativeEnum;

public final class Seeking {
    @NativeEnum
    public enum Whence {
        SET
    }
}

@NativeEnum
enum Seeking_Whence {
//^1 error: [CompanionNameTaken] the values of Seeking_Whence would be in a class Seeking_WhenceEnum, and another enum has one of that name: rename one of them.
    SET
}
// still binds: app/Seeking_WhenceEnum
