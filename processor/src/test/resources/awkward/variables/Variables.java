package variables;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Variable;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Variables with names like what is generated. */
@Attach
@NativeLib("c")
public interface Variables {

    /** Throws. */
    @Converter
    final class Failing {
        private Failing() {}

        static int toNative(String value) throws IOException {
            throw new IOException(value);
        }

        static String fromNative(int value) throws IOException {
            throw new IOException(Integer.toString(value));
        }
    }

    /**
     * Like the runtime's class.
     *
     * @return it
     */
    @Variable
    int variable();

    /**
     * Like the field.
     *
     * @param VARIABLE a number
     */
    @Variable
    void VARIABLE(int VARIABLE);

    /**
     * Like a function, but for its case.
     *
     * @return it
     */
    @Variable
    long Answer();

    /**
     * The function.
     *
     * @return it
     */
    long answer();

    /**
     * A symbol that is no name.
     *
     * @return it
     */
    @Variable("odd.symbol")
    byte odd();

    /**
     * Like a local.
     *
     * @param nativeC too
     */
    @Variable
    void C(@CType("unsigned char") int nativeC);

    /**
     * Converted.
     *
     * @return it
     * @throws IOException always
     */
    @Variable
    @Convert(Failing.class)
    String failing() throws IOException;

    /**
     * Converted.
     *
     * @param failing a number
     * @throws IOException always
     */
    @Variable
    void failing(@Convert(Failing.class) String failing) throws IOException;

    /**
     * Nothing, maybe.
     *
     * @return it
     */
    @Variable
    @Nullable
    MemorySegment memory();

    /**
     * Like the method of the binding.
     *
     * @return it
     */
    @Variable
    boolean missingSymbols();

    /**
     * A name that is a keyword of C.
     *
     * @param value to set
     */
    @Variable("register")
    void register_(char value);
}
