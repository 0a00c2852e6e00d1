package dev.tombolo.samples.expat;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.NullTerminated;
import dev.tombolo.annotations.Retained;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * Some of {@code expat.h}.
 *
 * <p>Handlers are called during {@link #parse}, as long as the arena lives that they were set with. Each gets the data
 * that {@link #setUserData} has set, which C programs need and objects do not. What a handler throws, {@code parse}
 * throws.
 */
@NativeLib(
        value = {"expat", "libexpat.so.1"},
        symbolPrefix = "XML_")
public interface Expat {

    /** The version of the library that is loaded, such as {@code expat_2.5.0}. */
    @Attach("ExpatVersion")
    String version();

    /**
     * Makes a parser, which is the caller's to close.
     *
     * @param encoding of the document; null for what it says itself
     */
    @Attach("ParserCreate")
    Parser parserCreate(@Nullable String encoding);

    /** What begins an element. */
    @Callback
    interface Start {

        /** Gets names and values of the attributes by turns. */
        void start(
                @Nullable MemorySegment data, String name, @CType("const char **") @NullTerminated String[] attributes);
    }

    /** What ends an element. */
    @Callback
    interface End {
        void end(@Nullable MemorySegment data, String name);
    }

    /** What is between. */
    @Callback
    interface Text {

        /** Gets text in UTF-8, of which there may be more to follow. */
        void text(@Nullable MemorySegment data, @CountedBy("length") @CType("const char *") byte[] text, int length);
    }

    /** Sets what elements are given to. */
    @Attach("SetElementHandler")
    void setElementHandler(Parser parser, @Retained @Nullable Start start, @Retained @Nullable End end, Arena lifetime);

    /** Sets what text is given to. */
    @Attach("SetCharacterDataHandler")
    void setTextHandler(Parser parser, @Retained @Nullable Text text, Arena lifetime);

    /** Sets what handlers are told besides. */
    @Attach("SetUserData")
    void setUserData(Parser parser, @Nullable MemorySegment data);

    /** Reads some more of the document, of which the last piece is {@code isFinal}. */
    @Attach("Parse")
    @FailsWhen(Failure.ZERO)
    int parse(
            Parser parser,
            @CountedBy("length") @CType("const char *") byte[] piece,
            int length,
            @CType("int") boolean isFinal)
            throws ExpatException;

    /** Has {@link #parse} fail as soon as the handler returns that calls this, or be continued later. */
    @Attach("StopParser")
    @CType("int")
    boolean stopParser(Parser parser, @CType("unsigned char") boolean isResumable);

    /** The number of what is wrong. */
    @Attach("GetErrorCode")
    int errorCode(Parser parser);

    /** What an error means. */
    @Attach("ErrorString")
    @Nullable
    String errorString(int code);

    /** The line that the parser is in, from 1. */
    @Attach("GetCurrentLineNumber")
    @CType("unsigned long")
    long line(Parser parser);

    /** How many bytes of its line lie before the parser. */
    @Attach("GetCurrentColumnNumber")
    @CType("unsigned long")
    long column(Parser parser);
}
