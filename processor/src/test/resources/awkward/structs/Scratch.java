package structs;

import dev.tombolo.annotations.Struct;

/**
 * Named like a class of the runtime.
 *
 * @param name of it
 * @param type another
 */
@Struct
public record Scratch(String name, int type) {}
