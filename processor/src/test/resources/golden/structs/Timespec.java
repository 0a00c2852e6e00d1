package com.example;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Struct;

@Struct("timespec")
public record Timespec(@CType("time_t") long tv_sec, @CType("long") long tv_nsec) {}
