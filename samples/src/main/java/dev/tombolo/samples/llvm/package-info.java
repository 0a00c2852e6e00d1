/** LLVM: functions that are compiled at run time, in memory, and called there. */
@NullMarked
package dev.tombolo.samples.llvm;

import org.jspecify.annotations.NullMarked;
