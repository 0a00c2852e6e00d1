package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.fixture.Fixture;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The user's names stay where generated code would have liked the same. */
final class CollisionsTest {

    /** Parameters with names that a generated method may have for its own. */
    @NativeLib("names")
    interface Parameters {
        @Attach
        long digits(long arena, long t, long result, long scratch, long raw);

        @Attach("digits")
        long moreDigits(long nativeArena, long handle, long HANDLE, long LIBRARY, long library);

        @Attach("digits")
        long digitsOfClasses(long C, long Calls, long Scratch, long Strings, long Segments);

        @Attach
        long lengths(String s, String nativeS, String scratch, String arena, String t);

        @Attach("lengths")
        long moreLengths(String result, String nativeResult, String e, String nativeE, String nativeNativeE);

        @Attach("same")
        int named(int named);

        @Attach("same")
        int alsoNamed(int AlsoNamed);
    }

    /** Methods after whose names a generated class may name its own. */
    @NativeLib("names")
    interface Methods {
        @Attach("same")
        int string(int x);

        @Attach("same")
        int object(int x);

        @Attach("same")
        int integer(int x);

        @Attach("same")
        int override(int x);

        @Attach("same")
        int throwable(int x);

        @Attach("same")
        int list(int x);

        @Attach("same")
        int generated(int x);

        @Attach("same")
        int methodHandle(int x);

        @Attach("same")
        int memorySegment(int x);

        @Attach("same")
        int nativeLibrary(int x);

        @Attach("same")
        int downcall(int x);

        @Attach("same")
        int calls(int x);

        @Attach("same")
        int c(int x);

        @Attach("same")
        int scratch(int x);

        @Attach("same")
        int strings(int x);

        @Attach("same")
        int segments(int x);

        @Attach("same")
        int textEncoding(int x);

        @Attach("same")
        int handle(int x);

        @Attach("same")
        int HANDLE(int x);

        @Attach("same")
        int LIBRARY(int x);

        @Attach("same")
        int invokeExact(int x);

        @Attach("same")
        int rethrow(int x);

        @Attach("same")
        int methods(int x);

        @Attach("same")
        int collisionsTest(int x);

        @Attach("same")
        int collisionsTest_MethodsBinding(int x);

        @Attach("lengths")
        long lengthsOf(String a, String b, String c, String d, String e);

        @Attach("text")
        String text();

        @Attach("address")
        MemorySegment address();

        @Attach("answer")
        int missingSymbols();

        @Attach("same")
        int missingSymbols(int x);

        @Attach("same")
        int library(int x);

        @Attach("same")
        int Library(int x);
    }

    /** Members that a binding inherits, and that hide what it would otherwise mean by their names. */
    @NativeLib("names")
    interface Members {
        int C = 1;
        int Calls = 2;
        int Downcall = 3;
        int LIBRARY = 4;
        int HANDLE = 5;
        int Lengths = 6;
        int Same = 7;
        int List = 8;

        /** In the way of Java's. */
        final class String {
            private String() {}
        }

        /** In the way of the runtime's. */
        final class Scratch {
            private Scratch() {}
        }

        /** In the way of Java's. */
        enum Throwable {
            NOTHING
        }

        @Attach
        long lengths(
                java.lang.String a, java.lang.String b, java.lang.String c, java.lang.String d, java.lang.String e);

        @Attach
        int same(int C);

        @Attach
        java.lang.String text();
    }

    /** Contracts whose own names are those of the classes that generated code uses. */
    @NativeLib("names")
    interface C {
        @Attach("same")
        int same(int x);
    }

    @NativeLib("names")
    interface Scratch {
        @Attach("lengths")
        long lengths(String a, String b, String c, String d, String e);
    }

    @NativeLib("names")
    interface Strings {
        @Attach("text")
        String text();
    }

    @BeforeAll
    static void provide() {
        Fixture.of("names").provide();
    }

    @Test
    @Tag("A2")
    void ofParametersLeaveThemTheirNames() {
        Parameters parameters = new CollisionsTest_ParametersBinding();
        assertThat(parameters.digits(1, 2, 3, 4, 5)).isEqualTo(12_345);
        assertThat(parameters.moreDigits(1, 2, 3, 4, 5)).isEqualTo(12_345);
        assertThat(parameters.digitsOfClasses(1, 2, 3, 4, 5)).isEqualTo(12_345);
        assertThat(parameters.lengths("a", "bb", "ccc", "dddd", "eeeee")).isEqualTo(12_345);
        assertThat(parameters.moreLengths("a", "bb", "ccc", "dddd", "eeeee")).isEqualTo(12_345);
        assertThat(parameters.named(6)).isEqualTo(6);
        assertThat(parameters.alsoNamed(7)).isEqualTo(7);
    }

    @Test
    @Tag("A2")
    void ofMethodsLeaveThemTheirNames() {
        Methods methods = new CollisionsTest_MethodsBinding();
        assertThat(methods.string(1)).isEqualTo(1);
        assertThat(methods.object(2)).isEqualTo(2);
        assertThat(methods.integer(3)).isEqualTo(3);
        assertThat(methods.override(4)).isEqualTo(4);
        assertThat(methods.throwable(5)).isEqualTo(5);
        assertThat(methods.list(6)).isEqualTo(6);
        assertThat(methods.generated(7)).isEqualTo(7);
        assertThat(methods.methodHandle(8)).isEqualTo(8);
        assertThat(methods.memorySegment(9)).isEqualTo(9);
        assertThat(methods.collisionsTest(10)).isEqualTo(10);
        assertThat(methods.collisionsTest_MethodsBinding(11)).isEqualTo(11);
    }

    @Test
    @Tag("A2")
    void withTheRuntimesNamesLeaveThemTheirNames() {
        Methods methods = new CollisionsTest_MethodsBinding();
        assertThat(methods.nativeLibrary(1)).isEqualTo(1);
        assertThat(methods.downcall(2)).isEqualTo(2);
        assertThat(methods.calls(3)).isEqualTo(3);
        assertThat(methods.c(4)).isEqualTo(4);
        assertThat(methods.scratch(5)).isEqualTo(5);
        assertThat(methods.strings(6)).isEqualTo(6);
        assertThat(methods.segments(7)).isEqualTo(7);
        assertThat(methods.textEncoding(8)).isEqualTo(8);
        assertThat(methods.handle(9)).isEqualTo(9);
        assertThat(methods.HANDLE(10)).isEqualTo(10);
        assertThat(methods.LIBRARY(11)).isEqualTo(11);
        assertThat(methods.invokeExact(12)).isEqualTo(12);
        assertThat(methods.rethrow(13)).isEqualTo(13);
        assertThat(methods.methods(14)).isEqualTo(14);
        assertThat(methods.missingSymbols(15)).isEqualTo(15);
        assertThat(methods.missingSymbols()).isEqualTo(42);
        assertThat(methods.library(16)).isEqualTo(16);
        assertThat(methods.Library(17)).isEqualTo(17);
    }

    @Test
    @Tag("A2")
    void ofMethodsWithStringsAndPointersLeaveThemTheirNames() {
        Methods methods = new CollisionsTest_MethodsBinding();
        assertThat(methods.lengthsOf("a", "bb", "ccc", "dddd", "eeeee")).isEqualTo(12_345);
        assertThat(methods.text()).isEqualTo("names 1.0");
        assertThat(methods.address()).isNotNull();
    }

    @Test
    @Tag("A2")
    void ofInheritedMembersLeaveThemTheirNames() {
        Members members = new CollisionsTest_MembersBinding();
        assertThat(members.lengths("a", "bb", "ccc", "dddd", "eeeee")).isEqualTo(12_345);
        assertThat(members.same(Members.Same)).isEqualTo(7);
        assertThat(members.text()).isEqualTo("names 1.0");
        assertThat(CollisionsTest_MembersBinding.missingSymbols()).isEmpty();
    }

    @Test
    @Tag("A2")
    void ofContractsLeaveThemTheirNames() {
        C c = new CollisionsTest_CBinding();
        Scratch scratch = new CollisionsTest_ScratchBinding();
        Strings strings = new CollisionsTest_StringsBinding();
        assertThat(c.same(1)).isEqualTo(1);
        assertThat(scratch.lengths("a", "bb", "ccc", "dddd", "eeeee")).isEqualTo(12_345);
        assertThat(strings.text()).isEqualTo("names 1.0");
    }
}
