package dev.tombolo.conformance.structs;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;

/** Prints where the fields of a struct lie on the platform that a property names. */
public final class StatProgram {

    private StatProgram() {}

    public static void main(String[] args) {
        for (MemoryLayout member : Headers_StatStruct.LAYOUT.memberLayouts()) {
            member.name()
                    .ifPresent(name -> System.out.println(
                            name + " " + Headers_StatStruct.LAYOUT.byteOffset(PathElement.groupElement(name))));
        }
        System.out.println(Headers_StatStruct.LAYOUT.byteSize());
    }
}
