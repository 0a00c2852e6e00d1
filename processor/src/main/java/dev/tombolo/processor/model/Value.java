package dev.tombolo.processor.model;

/**
 * What a parameter or result is.
 *
 * @param javaType in the method
 * @param cType in the function
 */
public record Value(JavaType javaType, CType cType, Crossing crossing) {}
