package com.example;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Union;

@Union
public record Moment(@CType("time_t") long seconds, double real) {}
