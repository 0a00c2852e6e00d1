package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.fixture.Fixture;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contracts inside of classes and of each other, public and not. */
public final class NestingTest {

    /** A class that only holds contracts. */
    public static final class Outer {
        private Outer() {}

        /** A public contract of public classes. */
        @NativeLib("names")
        public interface Middle {
            /** A function of the middle. */
            @Attach
            int answer();

            /** A contract in a contract. */
            @NativeLib("names")
            interface Inner {
                /** A function of the inside. */
                @Attach
                int first();
            }
        }

        @NativeLib("names")
        interface Closed {
            @Attach
            int second();
        }
    }

    @BeforeAll
    static void provide() {
        Fixture.of("names").provide();
    }

    @Test
    @Tag("A2")
    void namesABindingAfterAllThatEncloseIt() {
        Outer.Middle middle = new NestingTest_Outer_MiddleBinding();
        Outer.Middle.Inner inner = new NestingTest_Outer_Middle_InnerBinding();
        Outer.Closed closed = new NestingTest_Outer_ClosedBinding();
        assertThat(middle.answer()).isEqualTo(42);
        assertThat(inner.first()).isEqualTo(1);
        assertThat(closed.second()).isEqualTo(2);
    }

    @Test
    @Tag("A2")
    void leavesABindingAsVisibleAsItsContract() throws NoSuchMethodException {
        Class<?> open = NestingTest_Outer_Middle_InnerBinding.class;
        Class<?> closed = NestingTest_Outer_ClosedBinding.class;
        assertThat(Modifier.isPublic(open.getModifiers())).isTrue();
        assertThat(Modifier.isPublic(open.getDeclaredConstructor().getModifiers()))
                .isTrue();
        assertThat(Modifier.isPublic(closed.getModifiers())).isFalse();
        assertThat(Modifier.isFinal(closed.getModifiers())).isTrue();
    }
}
