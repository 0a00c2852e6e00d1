/** A user's package with classes of their own that share the names of Java's and of the runtime's. */
package dev.tombolo.conformance.names;
