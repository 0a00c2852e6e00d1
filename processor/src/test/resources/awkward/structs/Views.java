package structs;

import dev.tombolo.annotations.Bits;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Union;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import structs.far.Base;

/** Methods that are named like what a generated class names. */
@Struct
public interface Views extends Base.Shape, Common {
    /** Hides the runtime's. */
    int C = 1;

    /** Hides the class's own. */
    String TYPE = "type";

    /** Hides the runtime's. */
    interface Scratch {}

    /** Hides Java's. */
    interface Arena {}

    /** @return the memory */
    MemorySegment segment();

    /** @return a field */
    int TYPE();

    /** @param TYPE a field */
    void TYPE(int TYPE);

    /** @return a field */
    int LAYOUT();

    /** @param LAYOUT a field */
    void LAYOUT(int LAYOUT);

    /** @return a field */
    int C();

    /** @param C a field */
    void C(int C);

    /** @return a field */
    MemorySegment at();

    /** @param segment a field */
    void loadNames(MemorySegment segment);

    /** @return a field */
    MemorySegment storeNames();

    /** @param storeNames a field */
    void storeNames(MemorySegment storeNames);

    /**
     * A field.
     *
     * @param index of the element
     * @return the element
     */
    @Length(4)
    @Nullable String names(int index);

    /**
     * All of a field.
     *
     * @return a copy
     */
    @Nullable String[] names();

    /** @return a field */
    @Length(4)
    int[] numbers();

    /** @param numbers a field */
    void numbers(int[] numbers);

    /**
     * An element.
     *
     * @param numbers its index
     * @return its value
     */
    int numbers(int numbers);

    /**
     * Sets an element.
     *
     * @param segment its index
     * @param index its value
     */
    void numbers(int segment, int index);

    /** @return a field */
    @Length(16)
    String text();

    /** @param text a field */
    void text(String text);

    /** @return a field */
    String pointer();

    /**
     * Sets a field.
     *
     * @param scratch its value
     * @param segment how long it lives
     */
    void pointer(String scratch, java.lang.foreign.Arena segment);

    /** @return a field */
    Views.Part part();

    /** @param part a field */
    void part(Views.Part part);

    /** @return a field */
    @ByReference
    @Nullable
    Views next();

    /** @param next a field */
    void next(@Nullable Views next);

    /** @return a field */
    Base.Inner.Point point();

    /** @param point a field */
    void point(Base.Inner.Point point);

    /** @return a field */
    @CType("unsigned int")
    @Bits(1)
    boolean bit();

    /** @param bit a field */
    void bit(boolean bit);

    /**
     * An element.
     *
     * @param index its index
     * @return its value
     */
    @Length(2)
    Views.Part parts(int index);

    /**
     * Sets an element.
     *
     * @param index its index
     * @param part its value
     */
    void parts(int index, Views.Part part);

    /** @return the memory of a field */
    MemorySegment parts();

    /** @return what the user computes */
    default int sum() {
        return TYPE() + LAYOUT();
    }

    /**
     * What the user makes.
     *
     * @param arena where
     * @return a view
     */
    static Views create(java.lang.foreign.Arena arena) {
        return ViewsStruct.allocate(arena);
    }

    /** A part. */
    @Union
    interface Part {
        /** @return a field */
        int number();

        /** @param number a field */
        void number(int number);

        /** @return a field */
        double real();
    }
}
