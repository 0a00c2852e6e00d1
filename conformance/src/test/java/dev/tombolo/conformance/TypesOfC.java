package dev.tombolo.conformance;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

/** What the C compiler says of its types. */
@Attach
@NativeLib("types")
interface TypesOfC {
    int typeCount();

    String typeName(int i);

    int typeBits(int i);

    boolean typeIsSigned(int i);
}
