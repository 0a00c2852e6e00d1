package dev.tombolo.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The classes that bindings name; those of the runtime by name only. */
final class Known {
    private static final String RUNTIME = "dev.tombolo.runtime";
    private static final String SUPPORT = "dev.tombolo.runtime.support";

    static final ClassName BLOCKING_CALL = ClassName.get(SUPPORT, "BlockingCall");
    static final ClassName BLOCKING_FUNCTION = ClassName.get(SUPPORT, "BlockingFunction");
    static final ClassName CANCEL = ClassName.get(SUPPORT, "Cancel");
    static final ClassName INTERRUPTION = ClassName.get(SUPPORT, "Interruption");
    static final ClassName ERRNO_EXCEPTION = ClassName.get(RUNTIME, "ErrnoException");
    static final ClassName OWNED_HANDLE = ClassName.get(RUNTIME, "OwnedHandle");
    static final ClassName ALLOCATED_TEXT = ClassName.get(SUPPORT, "AllocatedText");
    static final ClassName CALLBACK_HANDLE = ClassName.get(RUNTIME, "CallbackHandle");
    static final ClassName CALLBACK_TYPE = ClassName.get(SUPPORT, "CallbackType");
    static final ClassName FUNCTION_POINTER = ClassName.get(SUPPORT, "FunctionPointer");
    static final ClassName RETHROWS_UPCALLS = ClassName.get(SUPPORT, "RethrowsUpcalls");
    static final ClassName STUB = ClassName.get(SUPPORT, "Stub");
    static final ClassName UPCALL = ClassName.get(SUPPORT, "Upcall");
    static final ClassName UPCALLS = ClassName.get(SUPPORT, "Upcalls");
    static final ClassName METHOD_HANDLES = ClassName.get("java.lang.invoke", "MethodHandles");
    static final ClassName NATIVE_LIBRARY = ClassName.get(RUNTIME, "NativeLibrary");
    static final ClassName C = ClassName.get(SUPPORT, "C");
    static final ClassName BOOLEAN_COPIES = ClassName.get(SUPPORT, "BooleanCopies");
    static final ClassName BUFFERS = ClassName.get(SUPPORT, "Buffers");
    static final ClassName COPIES = ClassName.get(SUPPORT, "Copies");
    static final ClassName COUNTS = ClassName.get(SUPPORT, "Counts");
    static final ClassName NARROWED_COPIES = ClassName.get(SUPPORT, "NarrowedCopies");
    static final ClassName STRING_ARRAYS = ClassName.get(SUPPORT, "StringArrays");
    static final ClassName CALLS = ClassName.get(SUPPORT, "Calls");
    static final ClassName CALL_STATE = ClassName.get(SUPPORT, "CallState");
    static final ClassName DOWNCALL = ClassName.get(SUPPORT, "Downcall");
    static final ClassName NOT_NULL = ClassName.get(SUPPORT, "NotNull");
    static final ClassName SCRATCH = ClassName.get(SUPPORT, "Scratch");
    static final ClassName SEGMENTS = ClassName.get(SUPPORT, "Segments");
    static final ClassName STRINGS = ClassName.get(SUPPORT, "Strings");
    static final ClassName TEXT_ENCODING = ClassName.get(SUPPORT, "TextEncoding");
    static final ClassName VARIADIC_ARGUMENTS = ClassName.get(SUPPORT, "VariadicArguments");
    static final ClassName VARIADIC_FUNCTION = ClassName.get(SUPPORT, "VariadicFunction");
    static final ClassName VARIABLE = ClassName.get(SUPPORT, "Variable");
    static final ClassName METHOD_HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");
    static final ClassName MEMORY_SEGMENT = ClassName.get("java.lang.foreign", "MemorySegment");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName ENUM_VALUES = ClassName.get(SUPPORT, "EnumValues");
    static final ClassName ARENA = ClassName.get("java.lang.foreign", "Arena");
    static final ClassName GROUP_LAYOUT = ClassName.get("java.lang.foreign", "GroupLayout");
    static final ClassName BIT_FIELD = ClassName.get(SUPPORT, "BitField");
    static final ClassName CHARACTERS = ClassName.get(SUPPORT, "Characters");
    static final ClassName STRUCT_ARRAY = ClassName.get(RUNTIME, "StructArray");
    static final ClassName STRUCT_TYPE = ClassName.get(SUPPORT, "StructType");
    static final ClassName FLAGS = ClassName.get(RUNTIME, "Flags");
    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName SET = ClassName.get(Set.class);
    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName THROWABLE = ClassName.get(Throwable.class);

    private Known() {}

    /** The simple names that a binding uses. */
    static List<String> simpleNames() {
        return Stream.concat(
                        Stream.of(
                                BLOCKING_CALL,
                                BLOCKING_FUNCTION,
                                CANCEL,
                                INTERRUPTION,
                                ERRNO_EXCEPTION,
                                OWNED_HANDLE,
                                NATIVE_LIBRARY,
                                ALLOCATED_TEXT,
                                CALLBACK_HANDLE,
                                CALLBACK_TYPE,
                                FUNCTION_POINTER,
                                RETHROWS_UPCALLS,
                                STUB,
                                UPCALL,
                                UPCALLS,
                                METHOD_HANDLES,
                                FLAGS,
                                ARENA,
                                GROUP_LAYOUT,
                                BIT_FIELD,
                                CHARACTERS,
                                STRUCT_ARRAY,
                                STRUCT_TYPE,
                                C,
                                CALLS,
                                CALL_STATE,
                                BOOLEAN_COPIES,
                                BUFFERS,
                                COPIES,
                                COUNTS,
                                NARROWED_COPIES,
                                STRING_ARRAYS,
                                DOWNCALL,
                                ENUM_VALUES,
                                NOT_NULL,
                                SCRATCH,
                                SEGMENTS,
                                STRINGS,
                                TEXT_ENCODING,
                                VARIABLE,
                                VARIADIC_ARGUMENTS,
                                VARIADIC_FUNCTION,
                                METHOD_HANDLE,
                                MEMORY_SEGMENT,
                                GENERATED,
                                LIST,
                                SET,
                                STRING,
                                THROWABLE),
                        Stream.of(Override.class, SuppressWarnings.class, Integer.class, Short.class, Byte.class)
                                .map(ClassName::get))
                .map(ClassName::simpleName)
                .toList();
    }
}
