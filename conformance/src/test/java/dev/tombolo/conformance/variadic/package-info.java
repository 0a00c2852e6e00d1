/** Functions with {@code ...} as users declare them, called in what gcc and clang built. */
@NullMarked
package dev.tombolo.conformance.variadic;

import org.jspecify.annotations.NullMarked;
