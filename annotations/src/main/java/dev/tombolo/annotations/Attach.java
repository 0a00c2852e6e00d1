package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds an abstract method to a function of the interface's library.
 *
 * <p>On the interface itself it holds for each of its abstract methods that has none of its own; its {@link #value()}
 * must then be empty.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Attach {

    /**
     * The candidates for the symbol: the first that the library has wins. Without any, the method's name. The
     * {@linkplain NativeLib#symbolPrefix() prefix} is put before each.
     */
    String[] value() default {};

    /**
     * Leaves out the transition to native state, which is about a quarter of a short call's time.
     *
     * <p><b>Dangers.</b> While a critical function runs, its thread cannot be stopped for garbage collection, and every
     * thread that allocates waits with it: a function that runs for a second stops the whole JVM for a second. A
     * critical function must return within microseconds, must not wait for anything, and must not call back into Java,
     * which ends the JVM. The source of these rules is {@code java.lang.foreign.Linker.Option#critical}.
     */
    boolean critical() default false;

    /**
     * Whether the function may wait: for input, for time to pass, for another process.
     *
     * <p>A platform thread calls it in place. A virtual thread, which would hold its carrier as long as C waits, hands the
     * call to a platform thread and parks, as {@code dev.tombolo.runtime.BlockingPolicy} says. An interrupt of the calling
     * thread ends the wait, where C lets a signal end it: the call then fails with {@code EINTR}, for which a method that
     * declares {@link InterruptedException} throws it.
     */
    boolean blocking() default false;

    /**
     * What ends a wait of a {@link #blocking()} function when its thread is interrupted, instead of a signal: the name of a
     * method of the same interface, each of whose parameters is one of this method's too. It is called in another thread,
     * again and again until the function has returned.
     */
    String cancel() default "";

    /**
     * What is done with {@code errno}. A method that {@code throws} an exception with the number needs none of this.
     */
    ErrnoMode errno() default ErrnoMode.IGNORE;

    /** Where the number comes from that {@link #errno()} captures and exceptions carry. */
    ErrorSource errorSource() default ErrorSource.ERRNO;

    /**
     * Whether the library may lack the symbol. Then the binding has a static method that says whether it is there,
     * {@code hasStatx()} for {@code statx}; and a call of a missing one runs the method's own {@code default} body, else
     * throws {@code dev.tombolo.runtime.NativeLinkError}.
     */
    boolean optional() default false;
}
