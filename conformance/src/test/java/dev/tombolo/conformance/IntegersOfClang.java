package dev.tombolo.conformance;

import dev.tombolo.annotations.NativeLib;

/** {@code integers.c} as clang builds it. */
@NativeLib("integers-clang")
interface IntegersOfClang extends Integers {}
