package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.Struct;

/**
 * A planet, as a C program might keep it.
 *
 * @param radius in kilometres
 */
@Struct
public record Planet(@Length(16) String name, double radius) {}
