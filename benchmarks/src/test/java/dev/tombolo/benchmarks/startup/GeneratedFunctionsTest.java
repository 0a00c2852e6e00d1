package dev.tombolo.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedFunctionsTest {

    @Test
    void hasAsManyShapesAsItSays() {
        assertThat(Shape.ALL).hasSize(Shape.COUNT).doesNotHaveDuplicates();
    }

    @Test
    void declaresAsManyFunctionsAsAreAskedFor() {
        assertThat(GeneratedFunctions.contract(100).lines().filter(line -> line.endsWith(");")))
                .hasSize(100);
        assertThat(GeneratedFunctions.inC(100).lines()).hasSize(100);
    }

    @Test
    void spellsAFunctionForEachOfTheThree() {
        Shape shape = new Shape(Kind.POINTER, List.of(Kind.INT, Kind.POINTER));

        assertThat(shape.declared(Kind::inC)).isEqualTo("int p0, void * p1");
        assertThat(shape.declared(Kind::inContract)).isEqualTo("int p0, @CType(\"void *\") long p1");
        assertThat(shape.descriptor()).isEqualTo("FunctionDescriptor.of(ADDRESS, JAVA_INT, ADDRESS)");
    }
}
