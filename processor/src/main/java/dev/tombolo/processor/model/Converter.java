package dev.tombolo.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A user's class that converts.
 *
 * @param name the class, whose static methods are called
 * @param allocates whether its {@code toNative} takes memory of the call
 * @param releases whether it gives back what its {@code toNative} made
 */
public record Converter(ClassName name, boolean allocates, boolean releases) {}
