package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Owned;
import dev.tombolo.runtime.ErrnoException;
import org.jspecify.annotations.Nullable;

@NativeLib(value = "z", symbolPrefix = "z_")
public interface Symbols extends Older {
    @Attach(optional = true)
    int gettid();

    @Attach(value = {"statx64", "statx"}, optional = true)
    default int statx(String path) throws ErrnoException {
        throw new UnsupportedOperationException(path);
    }

    @Attach(optional = true)
    default void sync() {}

    default boolean hasSync() {
        return true;
    }

    @Attach
    @Owned("free")
    @Nullable String version();

    @Attach
    @Owned("free")
    String realpath(String path) throws ErrnoException;

    @Attach
    @Owned("drop")
    @Length(64)
    String name();

    @Attach
    @Length(16)
    @Encoding(Encoding.WCHAR)
    String label();
}

interface Older {
    @Attach(optional = true)
    default int flush(int level) {
        return -1;
    }
}
