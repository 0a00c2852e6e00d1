package com.example;

import dev.tombolo.annotations.Struct;

@Struct("line")
public record Line(Point from, Point to) {}
