package com.example;

import dev.tombolo.annotations.Struct;

@Struct
public record Point(int x, double y) {}
