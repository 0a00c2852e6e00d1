package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.fixture.Fixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a contract inherits, and what it does itself. */
final class InheritanceTest {
    private static final Derived DERIVED = new InheritanceTest_DerivedBinding();

    /** An interface that is no contract itself. */
    interface Base {
        @Attach
        int answer();

        @Attach
        int first();

        @Attach
        int second();

        default int twice() {
            return 2 * answer();
        }
    }

    /** A second one, whose methods all have symbols. */
    @Attach
    interface Plain {
        int plain_value();

        @Attach("plain_other")
        int other();

        static int constant() {
            return 5;
        }
    }

    /** A third, that leaves it to the contract. */
    interface Bare {
        int answer();
    }

    @Attach
    @NativeLib("names")
    interface Wide extends Bare {
        int value();
    }

    @NativeLib("names")
    interface Derived extends Base, Plain {
        @Attach
        int same(int x);

        /** Takes the place of the function. */
        @Override
        default int second() {
            return 20 + first();
        }

        /** Binds another function than the inherited declaration says. */
        @Override
        @Attach("value")
        int first();

        default int thrice() {
            return 3 * answer();
        }

        static int constant() {
            return 6;
        }
    }

    /** A contract that inherits from a contract. */
    @NativeLib("names")
    interface Further extends Derived {
        @Attach("first")
        int one();
    }

    /** A method that two interfaces declare alike. */
    interface Twin {
        @Attach
        int answer();
    }

    @NativeLib("names")
    interface Diamond extends Base, Twin {}

    @NativeLib("names")
    @SuppressWarnings("tombolo:NothingToBind")
    interface OnlyDefaults {
        default int own() {
            return 7;
        }
    }

    @BeforeAll
    static void provide() {
        Fixture.of("names").provide();
    }

    @Test
    @Tag("A5")
    void bindsInheritedMethods() {
        assertThat(DERIVED.answer()).isEqualTo(42);
        assertThat(DERIVED.plain_value()).isEqualTo(10);
        assertThat(DERIVED.other()).isEqualTo(11);
        assertThat(DERIVED.same(3)).isEqualTo(3);
    }

    @Test
    @Tag("A5")
    void bindsWhatTheContractSaysOfAnInheritedMethod() {
        assertThat(DERIVED.first()).isEqualTo(12);
    }

    @Test
    @Tag("A5")
    void bindsWhatIsInheritedFromAContract() {
        Further further = new InheritanceTest_FurtherBinding();
        assertThat(further.answer()).isEqualTo(42);
        assertThat(further.one()).isEqualTo(1);
        assertThat(further.first()).isEqualTo(12);
        assertThat(further.second()).isEqualTo(32);
    }

    @Test
    @Tag("A5")
    void bindsInheritedMethodsThatTheContractAttaches() {
        Wide wide = new InheritanceTest_WideBinding();
        assertThat(wide.answer()).isEqualTo(42);
        assertThat(wide.value()).isEqualTo(12);
    }

    @Test
    @Tag("A5")
    void bindsOnceWhatTwoInterfacesDeclare() {
        assertThat(new InheritanceTest_DiamondBinding().answer()).isEqualTo(42);
    }

    @Test
    @Tag("A6")
    void leavesDefaultMethodsToTheUser() {
        assertThat(DERIVED.twice()).isEqualTo(84);
        assertThat(DERIVED.thrice()).isEqualTo(126);
        assertThat(DERIVED.second()).isEqualTo(32);
        assertThat(new InheritanceTest_OnlyDefaultsBinding().own()).isEqualTo(7);
    }

    @Test
    @Tag("A6")
    void leavesStaticMethodsToTheUser() {
        assertThat(Plain.constant()).isEqualTo(5);
        assertThat(Derived.constant()).isEqualTo(6);
    }

    @Test
    @Tag("A6")
    void countsOnlyBoundMethodsAmongItsSymbols() {
        assertThat(InheritanceTest_DerivedBinding.missingSymbols()).isEmpty();
        assertThat(InheritanceTest_OnlyDefaultsBinding.missingSymbols()).isEmpty();
    }
}
