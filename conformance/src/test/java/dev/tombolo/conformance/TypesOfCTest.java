package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.IntegerType;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The runtime's table of C types beside what this machine's compiler says. */
final class TypesOfCTest {

    /** Types that the compiler of a C11 system need not have. */
    private static final List<String> NOT_ASKED = List.of("char8_t", "errno_t");

    private static final TypesOfC TYPES = new TypesOfCBinding();

    @BeforeAll
    static void provide() {
        Fixture.of("types").provide();
    }

    @Test
    @Tag("T6")
    void haveTheWidthsOfTheCompiler() {
        List<IntegerType> known =
                askedOfTheCompiler().map(type -> runtimes(type.name())).toList();
        assertThat(known).isEqualTo(askedOfTheCompiler().toList());
    }

    @Test
    @Tag("T6")
    void areAllAskedOfTheCompiler() {
        List<String> asked = askedOfTheCompiler().map(IntegerType::name).toList();
        assertThat(Arrays.stream(C.class.getFields())
                        .filter(field -> field.getType() == IntegerType.class)
                        .map(TypesOfCTest::valueOf)
                        .map(IntegerType::name))
                .filteredOn(name -> !NOT_ASKED.contains(name))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    private static Stream<IntegerType> askedOfTheCompiler() {
        return IntStream.range(0, TYPES.typeCount())
                .mapToObj(i -> new IntegerType(TYPES.typeName(i), TYPES.typeBits(i), TYPES.typeIsSigned(i)));
    }

    private static IntegerType runtimes(String name) {
        String constant =
                name.equals("_Bool") ? "BOOL" : name.toUpperCase(Locale.ROOT).replace(' ', '_');
        try {
            return valueOf(C.class.getField(constant));
        } catch (NoSuchFieldException e) {
            throw new AssertionError("the runtime does not know " + name, e);
        }
    }

    private static IntegerType valueOf(Field constant) {
        try {
            return (IntegerType) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
