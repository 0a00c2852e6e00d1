package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.conformance.fixture.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How methods find their symbols, and names that are awkward on either side. */
final class NamesTest {

    @NativeLib("names")
    interface Symbols {
        @Attach
        int answer();

        @Attach("answer")
        int ultimateAnswer();

        @Attach({"absent", "second", "first"})
        int secondBeforeFirst();

        @Attach({"first", "second"})
        int firstBeforeSecond();
    }

    @Attach
    @NativeLib(value = "names", symbolPrefix = "plain_")
    interface Prefixed {
        int value();

        @Attach("other")
        int another();

        @Attach({"absent", "value"})
        int alternative();
    }

    /** Overloads, and two methods of one symbol. */
    @NativeLib("names")
    interface Overloaded {
        @Attach
        int same(int x);

        @Attach("sameLong")
        long same(long x);

        @Attach("sameDouble")
        double same(double x);

        @Attach("same")
        int alsoSame(int x);

        @Attach("sameLong")
        long Same(long x);

        @Attach("sameDouble")
        double SAME(double x);
    }

    /** C names that Java keeps for itself, and Java names that are rarely seen. */
    @NativeLib("names")
    interface Awkward {
        @Attach("new")
        int new_(int x);

        @Attach("class")
        int class_(int this_);

        @Attach("this")
        int $this(int $);

        @Attach("null")
        int null_(int x$y);

        @Attach
        int $cash(int $1);

        @Attach
        int cash$$flow(int $$);

        @Attach("_")
        int __(int _x);

        @Attach("same")
        int größe(int länge);

        @Attach("same")
        int record(int record);

        @Attach("same")
        int var(int var);

        @Attach("same")
        int sealed(int permits);

        @Attach("same")
        int yield(int when);

        @Attach("same")
        int module(int with);

        @Attach("text")
        String toString();
    }

    @NativeLib("names")
    interface Cash$Flow {
        @Attach("cash$$flow")
        int $(int $);
    }

    @BeforeAll
    static void provide() {
        Fixture.of("names").provide();
    }

    @Test
    @Tag("A1")
    void areThoseOfTheMethodsUnlessOthersAreGiven() {
        Symbols symbols = new NamesTest_SymbolsBinding();
        assertThat(symbols.answer()).isEqualTo(42);
        assertThat(symbols.ultimateAnswer()).isEqualTo(42);
    }

    @Test
    @Tag("A1")
    void areTriedInOrder() {
        Symbols symbols = new NamesTest_SymbolsBinding();
        assertThat(symbols.secondBeforeFirst()).isEqualTo(2);
        assertThat(symbols.firstBeforeSecond()).isEqualTo(1);
    }

    @Test
    @Tag("A1")
    void beginWithThePrefixOfTheirLibrary() {
        Prefixed prefixed = new NamesTest_PrefixedBinding();
        assertThat(prefixed.value()).isEqualTo(10);
        assertThat(prefixed.another()).isEqualTo(11);
        assertThat(prefixed.alternative()).isEqualTo(10);
    }

    @Test
    @Tag("A2")
    void mayBeOverloaded() {
        Overloaded overloaded = new NamesTest_OverloadedBinding();
        assertThat(overloaded.same(7)).isEqualTo(7);
        assertThat(overloaded.same(1L << 40)).isEqualTo(1L << 40);
        assertThat(overloaded.same(0.5)).isEqualTo(0.5);
        assertThat(overloaded.alsoSame(8)).isEqualTo(8);
    }

    @Test
    @Tag("A2")
    void mayDifferInCaseAlone() {
        Overloaded overloaded = new NamesTest_OverloadedBinding();
        assertThat(overloaded.same(7L)).isEqualTo(7);
        assertThat(overloaded.Same(8L)).isEqualTo(8);
        assertThat(overloaded.SAME(0.25)).isEqualTo(0.25);
    }

    /** On a file system that does not tell cases apart, one of two such classes would overwrite the other. */
    @Test
    @Tag("A2")
    void giveClassFilesThatDifferInMoreThanCase() throws IOException {
        try (Stream<Path> files = Files.walk(Project.origin(NamesTest.class))) {
            assertThat(files.map(file -> file.toString().toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @Tag("A2")
    void mayBeKeywordsInEitherLanguage() {
        Awkward awkward = new NamesTest_AwkwardBinding();
        assertThat(awkward.new_(0)).isEqualTo(1);
        assertThat(awkward.class_(0)).isEqualTo(2);
        assertThat(awkward.$this(0)).isEqualTo(3);
        assertThat(awkward.null_(0)).isEqualTo(4);
        assertThat(awkward.record(1)).isEqualTo(1);
        assertThat(awkward.var(2)).isEqualTo(2);
        assertThat(awkward.sealed(3)).isEqualTo(3);
        assertThat(awkward.yield(4)).isEqualTo(4);
        assertThat(awkward.module(5)).isEqualTo(5);
    }

    @Test
    @Tag("A2")
    void mayHaveDollarsUnderscoresAndUmlauts() {
        Awkward awkward = new NamesTest_AwkwardBinding();
        assertThat(awkward.$cash(0)).isEqualTo(5);
        assertThat(awkward.cash$$flow(0)).isEqualTo(6);
        assertThat(awkward.__(0)).isEqualTo(7);
        assertThat(new NamesTest_Cash$FlowBinding().$(0)).isEqualTo(6);
        assertThat(awkward.größe(8)).isEqualTo(8);
    }

    @Test
    @Tag("A2")
    void mayBeThoseOfObject() {
        assertThat(new NamesTest_AwkwardBinding().toString()).isEqualTo("names 1.0");
    }
}
