package dev.tombolo.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.Downcall;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SuppliedLookupsTest {
    private static final SymbolLookup SYSTEM = Linker.nativeLinker().defaultLookup();
    private static final SymbolLookup NOTHING = symbol -> Optional.empty();

    private static NativeLibrary library(String... candidates) {
        return NativeLibrary.of(SuppliedLookupsTest.class, candidates);
    }

    @Test
    @Tag("Y6")
    void standForTheLibraryOfTheirName() throws Throwable {
        NativeLibrary.supply("supplied", symbol -> symbol.equals("absolute") ? SYSTEM.find("labs") : Optional.empty());
        NativeLibrary library = library("supplied");

        long result =
                (long) Downcall.of(C.LONG, C.LONG).link(library, "absolute").invokeExact(-7L);

        assertThat(result).isEqualTo(7);
        assertThat(library.missing("absolute", "labs")).containsExactly("labs");
    }

    @Test
    @Tag("Y6")
    void comeBeforeEverythingElse() {
        NativeLibrary.supply("supplied-first", SYSTEM);
        System.setProperty("tombolo.library.supplied-first", "/nowhere/libsupplied.so");

        assertThat(library("m", "supplied-first").find("strlen")).isPresent();
    }

    @Test
    @Tag("Y6")
    void mayStandForAPath() {
        NativeLibrary.supply("/nowhere/libsupplied.so", SYSTEM);

        assertThat(library("/nowhere/libsupplied.so").find("strlen")).isPresent();
    }

    @Test
    @Tag("Y6")
    void areNamedWhenTheyMissASymbol() {
        NativeLibrary.supply("supplied-nothing", NOTHING);

        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(() -> library("supplied-nothing").require("strlen"))
                .withMessage("no symbol 'strlen' in library 'supplied-nothing' (a lookup that the program supplied)");
    }

    @Test
    @Tag("Y6")
    void mayAnswerWithNullAddresses() {
        NativeLibrary.supply("supplied-null", symbol -> Optional.of(MemorySegment.NULL));

        assertThat(library("supplied-null").find("strlen")).isEmpty();
        assertThat(library("supplied-null").missing("strlen")).containsExactly("strlen");
    }

    @Test
    @Tag("Y6")
    void mayBeReplacedUntilTheLibraryIsUsed() {
        NativeLibrary library = library("supplied-twice", "supplied-twice-too");
        NativeLibrary.supply("supplied-twice", NOTHING);
        NativeLibrary.supply("supplied-twice", SYSTEM);
        assertThat(library.find("strlen")).isPresent();

        assertThatIllegalStateException()
                .isThrownBy(() -> NativeLibrary.supply("supplied-twice", NOTHING))
                .withMessage("library 'supplied-twice' is in use: supply its lookup before the first call to one of its"
                        + " functions");
        assertThatIllegalStateException().isThrownBy(() -> NativeLibrary.supply("supplied-twice-too", NOTHING));
    }

    @Test
    @Tag("Y6")
    void mayFollowAFailure() {
        NativeLibrary library = library("supplied-later");
        assertThatExceptionOfType(NativeLinkError.class).isThrownBy(() -> library.find("strlen"));

        NativeLibrary.supply("supplied-later", SYSTEM);

        assertThat(library.find("strlen")).isPresent();
    }

    @Test
    void areNeverNull() {
        assertThatNullPointerException().isThrownBy(() -> NativeLibrary.supply(null, NOTHING));
        assertThatNullPointerException().isThrownBy(() -> NativeLibrary.supply("supplied-never", null));
    }
}
