package structs;

import dev.tombolo.annotations.Bits;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.Struct;
import java.lang.foreign.MemorySegment;
import java.util.Set;
import structs.far.Base;
import structs.far.Base.Inner.Point;

/**
 * Components that are named like what a generated class names.
 *
 * @param segment itself
 * @param value itself
 * @param scratch itself
 * @param i itself
 * @param C itself
 * @param TYPE itself
 * @param LAYOUT itself
 * @param elements itself
 * @param part itself
 * @param read itself
 * @param write itself
 * @param get itself
 * @param set itself
 * @param array itself
 * @param MemorySegment itself
 * @param FieldsStruct itself
 * @param NotNull itself
 * @param name in lower case
 * @param Name in upper case
 * @param aName in camel case
 * @param a_name in snake case
 * @param A_NAME in capitals
 * @param $dollar with a dollar
 * @param _under with a line
 * @param ünïcode beyond ASCII
 * @param type_offset which has a constant of its own
 * @param nativeValue like a variable
 * @param point of another package
 * @param arena itself
 * @param dev like a package
 */
@Struct
public record Fields(
        int segment,
        @Length(2) int[] value,
        String scratch,
        @Length(3) String[] i,
        Kind C,
        @Length(2) Kind[] TYPE,
        Set<Kind> LAYOUT,
        @Length(2) short[] elements,
        @Length(8) String part,
        boolean read,
        char write,
        byte get,
        float set,
        double array,
        MemorySegment MemorySegment,
        @CType("unsigned int") @Bits(3) Kind FieldsStruct,
        @CType("unsigned int") @Bits(3) long NotNull,
        @Length(2) int[] name,
        @Length(2) int[] Name,
        int aName,
        int a_name,
        int A_NAME,
        int $dollar,
        int _under,
        int ünïcode,
        long type_offset,
        @CType("long") long nativeValue,
        Base.Inner.Point point,
        @Length(2) Point[] arena,
        @CType("unsigned char") int dev) {

    /** Makes sure. */
    public Fields {
        if (segment < 0) {
            throw new IllegalArgumentException("negative");
        }
    }

    /**
     * An accessor of the user's own.
     *
     * @return a copy
     */
    @Override
    public int[] value() {
        return value.clone();
    }

    /** Some values. */
    @NativeEnum
    public enum Kind {
        /** One. */
        ONE,
        /** Another. */
        OTHER
    }
}
