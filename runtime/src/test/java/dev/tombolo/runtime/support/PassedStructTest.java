package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.MemoryLayout;
import org.junit.jupiter.api.Test;

class PassedStructTest {

    private static StructBuilder struct() {
        return StructType.struct("struct s");
    }

    private static MemoryLayout passed(StructBuilder struct) {
        return PassedStruct.exact(struct.end());
    }

    private static MemoryLayout canonical(StructBuilder struct) {
        return PassedStruct.canonical(struct.end());
    }

    @Test
    void isItselfWhereNothingIsPackedOrABitField() {
        StructType type = struct().field("a", C.CHAR).field("b", C.DOUBLE).end();

        assertThat(PassedStruct.exact(type)).isSameAs(type.layout());
    }

    /** Where eight bytes are passed at a time, each is an integer if any of them belongs to one. */
    @Test
    void hasNumbersOfEightBytesUnderSystemVsConvention() {
        assumeTrue(Abi.of(Platform.host()) == Abi.SYSV_X86_64);

        assertThat(canonical(struct().field("a", C.CHAR))).isEqualTo(MemoryLayout.structLayout(JAVA_LONG));
        assertThat(canonical(struct().array("a", C.FLOAT, 3)))
                .isEqualTo(MemoryLayout.structLayout(JAVA_DOUBLE, JAVA_DOUBLE));
        assertThat(canonical(struct().field("a", C.DOUBLE).field("b", C.FLOAT).field("c", C.INT)))
                .isEqualTo(MemoryLayout.structLayout(JAVA_DOUBLE, JAVA_LONG));
        assertThat(canonical(struct().array("a", C.INT, 5)))
                .isEqualTo(MemoryLayout.structLayout(JAVA_LONG, JAVA_LONG, JAVA_LONG));
    }

    @Test
    void hasAnIntegerOfItsAlignmentForBitFields() {
        assertThat(passed(struct().bits("a", C.UNSIGNED_SHORT, 3).bits("b", C.UNSIGNED_SHORT, 15)))
                .isEqualTo(MemoryLayout.structLayout(JAVA_SHORT, JAVA_SHORT));
        assertThat(passed(struct().bits("a", C.UNSIGNED_INT, 3).field("b", C.LONG_LONG)))
                .isEqualTo(MemoryLayout.structLayout(JAVA_LONG, JAVA_LONG));
    }

    @Test
    void keepsFloatingPointWhereItHasARegisterToItself() {
        assertThat(passed(struct().bits("a", C.UNSIGNED_LONG_LONG, 40).field("b", C.DOUBLE)))
                .isEqualTo(MemoryLayout.structLayout(JAVA_LONG, JAVA_DOUBLE));
        assertThat(passed(struct().bits("a", C.INT, 3).field("b", C.INT).field("c", C.FLOAT)))
                .isEqualTo(MemoryLayout.structLayout(JAVA_INT, JAVA_INT, JAVA_FLOAT));
    }

    @Test
    void hasBytesWhereItIsPackedAndNothingIsMisaligned() {
        assertThat(passed(struct().packed(1).field("a", C.SHORT).field("b", C.CHAR)))
                .isEqualTo(MemoryLayout.structLayout(JAVA_BYTE, JAVA_BYTE, JAVA_BYTE));
    }

    @Test
    void saysWhyThereIsNone() {
        assertThatExceptionOfType(UnpassableStruct.class)
                .isThrownBy(() -> passed(struct().packed(2).field("a", C.SHORT).field("b", C.LONG_LONG)))
                .withMessage("struct s cannot cross by value: b lies at 2, where its type is not aligned;"
                        + " pass a pointer to it");
        assertThatExceptionOfType(UnpassableStruct.class)
                .isThrownBy(() -> passed(struct().field("a", C.FLOAT).bits("", C.INT, 9)))
                .withMessageContaining("it is packed or has gaps, and no integer is among its members");
        assertThatExceptionOfType(UnpassableStruct.class)
                .isThrownBy(() -> passed(struct().packed(1).field("a", C.FLOAT).field("b", C.CHAR)))
                .withMessageContaining("it is packed and has floating-point members");
        assertThatExceptionOfType(UnpassableStruct.class)
                .isThrownBy(() -> passed(struct().field("a", C.LONG_LONG).bits("", C.LONG_LONG, 64)))
                .withMessageContaining("eight of its bytes belong to no member");
    }

    @Test
    void knowsWhatIsOfOneFloatingPointTypeOnly() {
        StructType floats = struct().array("a", C.FLOAT, 2).field("b", C.FLOAT).end();
        StructType union = StructType.union("union u")
                .field("a", floats)
                .field("b", C.FLOAT)
                .end();

        assertThat(HomogeneousFloats.of(floats)).isEqualTo(new HomogeneousFloats(C.FLOAT, 3));
        assertThat(HomogeneousFloats.of(union)).isEqualTo(new HomogeneousFloats(C.FLOAT, 3));
        assertThat(HomogeneousFloats.of(struct().array("a", C.DOUBLE, 5).end())).isNull();
        assertThat(HomogeneousFloats.of(
                        struct().field("a", C.FLOAT).field("b", C.DOUBLE).end()))
                .isNull();
        assertThat(HomogeneousFloats.of(
                        struct().field("a", C.FLOAT).field("b", C.INT).end()))
                .isNull();
    }
}
