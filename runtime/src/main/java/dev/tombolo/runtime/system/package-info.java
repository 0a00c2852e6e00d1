/** The system underneath: platform, errno and signals. Not exported; the other packages of the runtime share it. */
@NullMarked
package dev.tombolo.runtime.system;

import org.jspecify.annotations.NullMarked;
