/** Checksums and sizes of zlib. */
@NullMarked
package dev.tombolo.samples.zlib;

import org.jspecify.annotations.NullMarked;
