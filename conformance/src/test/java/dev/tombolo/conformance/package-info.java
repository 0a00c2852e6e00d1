/**
 * The promises of {@code docs/conformance.md}, called: contracts as a user writes them, bound by the processor, against
 * C code of {@code src/test/c}.
 */
package dev.tombolo.conformance;
