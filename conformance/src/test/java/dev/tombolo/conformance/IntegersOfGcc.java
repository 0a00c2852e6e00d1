package dev.tombolo.conformance;

import dev.tombolo.annotations.NativeLib;

/** {@code integers.c} as gcc builds it. */
@NativeLib("integers-gcc")
interface IntegersOfGcc extends Integers {}
