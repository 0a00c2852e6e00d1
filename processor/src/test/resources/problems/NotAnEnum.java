package app;

import dev.tombolo.annotations.NativeEnum;

@NativeEnum
//^1 error: [NotAnEnum] @NativeEnum is for enums, and Whence is a class: declare it as an enum.
public final class Whence {}

@NativeEnum(type = "uint8_t")
//^1 error: [NotAnEnum] @NativeEnum is for enums, and Levels is an interface: declare it as an enum.
interface Levels {}

@NativeEnum
//^1 error: [NotAnEnum] @NativeEnum is for enums, and Pair is a record: declare it as an enum.
record Pair(int a, int b) {}
