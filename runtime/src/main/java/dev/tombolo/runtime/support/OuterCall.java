package dev.tombolo.runtime.support;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The call of this thread's that C is in, if it is one that rethrows what callbacks throw. */
enum OuterCall implements Function<Stream<StackWalker.StackFrame>, Boolean>, Predicate<StackWalker.StackFrame> {
    SOUGHT;

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    static boolean exists() {
        return WALKER.walk(SOUGHT);
    }

    @Override
    public Boolean apply(Stream<StackWalker.StackFrame> frames) {
        return frames.anyMatch(this);
    }

    @Override
    public boolean test(StackWalker.StackFrame frame) {
        Class<?> type = frame.getDeclaringClass();
        return type.isAnnotationPresent(RethrowsUpcalls.class) && !isUpcall(type, frame.getMethodName());
    }

    /** Whether C called it: the class that calls functions of a type has what C calls, too. */
    private static boolean isUpcall(Class<?> type, String method) {
        return method.equals("upcall") && FunctionPointer.class.isAssignableFrom(type);
    }
}
