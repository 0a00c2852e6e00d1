package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

final class Loaded {
    private Loaded() {}

    @NativeLib
    interface Process {
        @Attach
        int getpid();
    }
}
