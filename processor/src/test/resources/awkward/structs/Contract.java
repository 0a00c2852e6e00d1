package structs;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Struct;
import org.jspecify.annotations.Nullable;
import structs.far.Base;

/** Uses all of them. */
@NativeLib("c")
public interface Contract {
    /**
     * By value and by reference.
     *
     * @param fields by reference
     * @param scratch by value
     * @param segment by value
     * @return by value
     */
    @Attach
    Base.Inner.Point first(@ByReference Fields fields, Scratch scratch, Base.Inner.Point segment);

    /**
     * Views.
     *
     * @param views shown
     * @param nested shown
     * @return shown
     */
    @Attach
    @Nullable
    Views second(Views views, @Nullable Nested nested);

    /**
     * Copies.
     *
     * @param value by reference
     * @param result by value
     * @return a copy
     */
    @Attach
    @ByReference
    @Nullable
    Copy third(@ByReference @Nullable Copy value, Copy result);

    /** Nested in the contract. */
    @Struct
    interface Nested {
        /** @return a field */
        int number();
    }

    /**
     * Nested in the contract.
     *
     * @param number a field
     */
    @Struct
    record Copy(int number) {}
}
