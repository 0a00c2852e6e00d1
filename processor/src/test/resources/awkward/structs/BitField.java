package structs;

/** Named like a class of the runtime. */
final class BitField {}
