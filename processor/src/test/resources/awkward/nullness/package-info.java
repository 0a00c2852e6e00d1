/** Where what is not marked is never null. */
@NullMarked
package nullness;

import org.jspecify.annotations.NullMarked;
