package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

@NativeLib("geometry")
public interface Geometry {

    /** By value, both ways. */
    @Attach
    Point middle(Line line, @CType("float") float weight);

    @Attach
    int nanosleep(@ByReference Timespec request, @ByReference @Nullable Timespec remaining);

    @Attach
    @ByReference
    @Nullable
    Timespec epoch();

    @Attach
    @CType("time_t")
    long mktime(Tm tm);

    @Attach
    @Nullable
    Tm localtime(@ByReference Moment moment);

    @Attach
    void publish(@ByReference Entry entry);
}
