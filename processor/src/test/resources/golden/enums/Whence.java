package com.example;

import dev.tombolo.annotations.NativeEnum;

/** Where an offset starts: values without a hole, by themselves. */
@NativeEnum
public enum Whence {
    SET,
    CURRENT,
    END
}
