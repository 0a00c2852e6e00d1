package dev.tombolo.processor.problem;

import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/** What can be wrong with a use of the annotations; {@code docs/problems.md} has a section for each. */
public enum Rule {
    JAVA_TOO_OLD("bindings use the Foreign Function and Memory API of Java 25, and this is Java %s: compile with JDK 25"
            + " or later, without a lower --release."),
    RUNTIME_NOT_VISIBLE("%s cannot see dev.tombolo.runtime, which %s calls: %s."),

    NOT_AN_INTERFACE("@NativeLib is for interfaces, and %s is %s: declare it as an interface."),
    PRIVATE_INTERFACE("%s is private, so a binding outside %s could not see it: remove private."),
    SEALED_INTERFACE("%s is sealed, so its binding could not implement it: remove sealed and permits."),
    GENERIC_INTERFACE("%s has type parameters, and a C library has none: remove them."),
    GENERIC_PARENT(
            "%s inherits from the generic interface %s, and C has no type parameters: inherit from one without."),
    LIBRARY_NAME("'%s' is not a library: give a name like \"z\", a file name like \"libz.so.1\", or a path."),
    BINDING_NAME_TAKEN("the binding of %s would be %s, and %s of that name: rename one of them."),
    NOTHING_TO_BIND(
            Kind.WARNING, "%s has no abstract method, so its binding does nothing: declare the C functions in it."),
    UNNAMED_PACKAGE(
            Kind.WARNING,
            "%s is in the unnamed package, from which no named package can import it or its binding: move it to a"
                    + " package."),

    UNBOUND_METHOD("%s has no body and no @Attach: %s."),
    ATTACHED_BODY("%s has a body, and @Attach binds methods without one: %s."),
    ATTACHED_CLASS_METHOD("@Attach binds methods of interfaces, and %s is %s: %s."),
    SHARED_SYMBOL("@Attach on an interface holds for all of its methods, so it cannot name the symbol of one: put"
            + " @Attach(\"%s\") on that method."),
    SYMBOL_NAME("'%s' is not %s."),
    GENERIC_METHOD("%s has type parameters, and C functions have none: declare one method for each list of types."),
    VARARGS("%s takes %s... for C's ...: %s."),
    TWO_ELLIPSES("C's ... begins once, and %s says where by %s and by %s: keep one."),
    NO_FIXED_PARAMETER("C's ... stands behind other parameters, and %s has none before it: %s."),
    OBJECT_METHOD("%s() is a method of java.lang.Object, and the binding's would replace it: give it another name, and"
            + " @Attach(\"%s\")."),
    TOO_MANY_PARAMETERS("%s has more parameters than a method handle can pass, which is %d where integers, doubles and"
            + " strings count twice: bind a C function that takes them in a struct."),
    TWO_FAILURES("%s throws %s and %s, and only one of them can stand for failing results: remove the other."),
    FAILURE_WITHOUT_THROWS("@FailsWhen says when %s throws, and it throws nothing: add throws ErrnoException, or an"
            + " exception of yours."),
    UNKNOWN_FAILURE("which results of %s mean failure cannot be told from C's %s: say it with @FailsWhen."),
    IMPOSSIBLE_FAILURE("%s says nothing of a result that is C's %s: use %s."),
    UNUSABLE_EXCEPTION(
            "%s cannot be made of a failing result of %s: throw ErrnoException, or give %s a constructor or a"
                    + " static method of that takes (%s)."),
    ERRNO_WITHOUT_RESULT(
            "%s returns nothing that says whether it failed, so errno may be what an earlier call left: use"
                    + " ErrnoMode.CLEAR."),
    UNUSED_ERROR_SOURCE("%s captures nothing, so where from does not matter: add errno = ErrnoMode.CAPTURE, or throws"
            + " ErrnoException, or remove errorSource."),
    CLEARED_ERROR_SOURCE("%s needs to be called with the number at 0, and only errno can be set, not %s: remove"
            + " errorSource, or use ErrnoMode.CAPTURE and a @FailsWhen that looks at the result."),
    NOT_INTERRUPTIBLE("nothing interrupts %s, which throws InterruptedException: add blocking = true, or remove it from"
            + " throws."),
    CRITICAL_BLOCKING("a critical function must not wait: remove critical = true, or blocking = true."),
    CANCEL_WITHOUT_BLOCKING("cancel ends the wait of a function, and nothing says that %s waits: add blocking = true."),
    SHARED_CANCEL("@Attach on an interface holds for all of its methods, and cancel ends the wait of one: put"
            + " @Attach(blocking = true, cancel = \"%s\") on that method."),
    UNKNOWN_CANCEL("'%s' is no method of %s%s"),
    CANCEL_METHOD("%s cannot end the wait of %s, for %s: %s."),
    BLOCKING_FUNCTION(
            Kind.WARNING,
            "C's %s may wait, and a virtual thread would hold its carrier as long: add blocking = true, or blocking ="
                    + " false where it cannot wait."),
    CLASHING_METHODS("%s inherits %s from %s and from %s with different annotations: declare it in %s too, to say which"
            + " holds."),

    UNSUPPORTED_TYPE("%s has no C type: %s."),
    NULLABLE_PRIMITIVE("%s is never null: remove @%s."),
    NULLABLE_ENUM("%s crosses as an integer, of which C has none that is null: remove @%s."),
    UNKNOWN_C_TYPE("'%s' is no C type and no typedef of %s%s"),
    MALFORMED_C_TYPE("'%s' is not a C type: %s."),
    INEXPRESSIBLE_C_TYPE("%s cannot cross, for %s: %s."),
    TWO_C_TYPES("%s is given two C types, by @%s and by @%s: keep one."),
    VOID_PARAMETER("%s is void, which only a result can be: give its C type, or remove the parameter."),
    CARRIER_TOO_NARROW("C's %s does not fit Java's %s: use %s."),
    CARRIER_MISMATCH("Java's %s cannot carry C's %s: use %s."),
    UNKNOWN_ENCODING("'%s' is no encoding that strings can cross in%s"),
    ENCODING_WITHOUT_STRING("@Encoding is for String, and %s is %s: remove it."),

    OWNED_WITHOUT_COPY("@Owned is for results that are copied, and %s is %s: %s."),
    LENGTH_WITHOUT_STRING("@Length is for results that are strings and for arrays, and %s is %s: remove it."),
    IMPOSSIBLE_LENGTH("%d is no size of an array: give the number of its units, at least 1."),

    DIRECTION_OF_VALUE("@%s says which way the contents of an array, a buffer or a Ref go, and %s is %s: remove it."),
    CONST_OUT("%s is %s, to which C does not write: remove @Out, or const."),
    OUT_OF_STRINGS(
            "C would leave pointers of its own in %s, and nobody could tell whose they are: use MemorySegment[]."),
    ONE_WAY_VALUE("what %s holds is not converted the same way in both directions: add @In or @Out."),
    UNCOUNTED_ARRAY(
            "C writes to %s, and nothing keeps it from writing behind its end: add @CountedBy, or @Length where C"
                    + " always writes as much, or @In if C only reads."),
    UNKNOWN_COUNT("'%s' is no parameter of %s%s"),
    NOT_A_COUNT("%s is %s, which counts nothing: name an integer, or a Ref of one that C reads."),
    COUNT_WITHOUT_ARRAY("@CountedBy is for arrays and buffers, and %s is %s: remove it."),
    TWO_COUNTS("%s is counted by %s and by @Length: keep one."),
    TERMINATED_VALUES("@NullTerminated is for arrays of strings or pointers, and %s is %s: remove it."),
    REFERENCE_TO_POINTER("C takes no address of %s, which is %s: %s."),
    NO_OUT_RESULT("%s returns nothing that C could write through a pointer: give it a result, or remove @OutResult."),
    OUT_POSITION("%d is no place among C's parameters, of which %s has %d besides: give one from 0 to that, or -1 for"
            + " the last."),
    OUT_STATUS("C's %s is no status: give an integer type, as C's function returns."),
    LOST_STATUS("C says whether %s has a result, and nobody would hear it: add throws, and @FailsWhen."),

    NOT_AN_ENUM("@NativeEnum is for enums, and %s is %s: declare it as an enum."),
    EMPTY_ENUM("%s has no constants, so nothing can cross as one: declare them."),
    HIDDEN_ENUM("%s is %s, so %s could not see it: %s."),
    ENUM_TYPE("an enum crosses as an integer, and C's %s is none: give a type like int or uint8_t."),
    NOT_A_CONSTANT("@%s is for the constants of a @NativeEnum, and %s is %s: %s."),
    ENUM_VALUE_OUT_OF_RANGE("%s is %d, and %s: %s."),
    NO_NEXT_VALUE("%s comes after %s, the largest value there is: give it an @EnumValue."),
    DUPLICATE_VALUE("%s all have the value %d, and C's result can become one of them only: mark it @EnumCanonical."),
    TWO_CANONICAL("%s are all marked as what the value %d becomes: remove all @EnumCanonical but one."),
    NEEDLESS_CANONICAL("no constant but %2$s has the value %1$d: remove @EnumCanonical."),
    TWO_DEFAULTS("%s are all marked as what unknown values become: remove all @EnumDefault but one."),
    COMPANION_NAME_TAKEN("the values of %s would be in a class %s, and %s of that name: rename one of them."),
    COMPANION_MISSING("the values of %s should be in a class %s, which is not there: compile %s with tombolo-processor"
            + " on the processor path."),
    BROKEN_ENUM("there is a mistake in the enum %s: correct it where it is declared."),

    NOT_A_HANDLE("@Handle is for records of one MemorySegment and for interfaces that extend AutoCloseable, and %s %s:"
            + " %s."),
    HANDLE_CLOSE("%s %s."),
    HANDLE_METHOD("%s %s."),
    HIDDEN_HANDLE("%s is %s, so %s could not see it: %s."),
    HANDLE_NAME_TAKEN("the class that implements %s would be %s, and %s of that name: rename one of them."),
    HANDLE_CLASS_MISSING("%s should be implemented by a class %s, which is not there: compile %s with"
            + " tombolo-processor on the processor path."),
    BROKEN_HANDLE("there is a mistake in the handle %s: correct it where it is declared."),
    MISPLACED_OWNER("@%s is for %s, and %s: remove it."),
    CONSUMING_FUNCTION(
            "%s is what releases %s, which would be released again when it is closed: put @Consumed before" + " %s."),

    NOT_A_CALLBACK("@Callback is for interfaces with one method without a body, and %s %s: %s."),
    CALLBACK_METHOD("%s %s."),
    CALLBACK_RESULT("what %s returns %s: %s."),
    ON_ERROR("'%s' is no value of C's %s: %s."),
    HIDDEN_CALLBACK("%s is %s, so %s could not see it: %s."),
    CALLBACK_NAME_TAKEN(
            "the function pointers of %s would be made by a class %s, and %s of that name: rename one of" + " them."),
    CALLBACK_CLASS_MISSING(
            "the function pointers of %s should be made by a class %s, which is not there: compile %s with"
                    + " tombolo-processor on the processor path."),
    BROKEN_CALLBACK("there is a mistake in the callback %s: correct it where it is declared."),
    ONE_WAY_CALLBACK("%s %s: %s"),
    NO_LIFETIME("C keeps %s, and nothing says for how long: add a parameter Arena, which C does not see, or take a"
            + " CallbackHandle<%s>."),
    TWO_LIFETIMES("%s is a second arena, and C keeps callbacks as long as %s lives: remove one."),
    RETAINED_VALUE("@Retained is for callbacks, and %s is %s: remove it."),
    CRITICAL_CALLBACK("a critical function must not call back, and %s is what C would call: remove critical = true."),
    FUNCTION_ADDRESS("@FunctionAddress is for the first parameter, a MemorySegment, and %s: %s."),

    NOT_A_VARIABLE("@Variable is for abstract methods that get a value or set one, and %s %s: %s."),
    KEPT_BY_VARIABLE("C keeps what a variable is set to, and %s lasts for the call only: %s."),

    NOT_A_STRUCT(
            "@%s is for records and interfaces, and %s is %s: declare it as a record for copies, or as an interface"
                    + " for a view."),
    STRUCT_AND_UNION("%s is marked as a struct and as a union, and can be but one: keep one."),
    EMPTY_STRUCT("%s has no fields, and C's structs have: declare them, as %s."),
    GENERIC_STRUCT("%s has type parameters, and C has none: remove them."),
    SEALED_VIEW("%s is sealed, so the class that shows the memory could not implement it: remove sealed and permits."),
    HIDDEN_STRUCT("%s is %s, so %s could not see it: %s."),
    STRUCT_NAME_TAKEN("the layout of %s would be in a class %s, and %s of that name: rename one of them."),
    STRUCT_CLASS_MISSING("the layout of %s should be in a class %s, which is not there: compile %s with"
            + " tombolo-processor on the processor path."),
    BROKEN_STRUCT("there is a mistake in the struct %s: correct it where it is declared."),
    RECURSIVE_STRUCT("%s would have itself inside, %s: make one of them a pointer, %s."),
    VIEW_IN_RECORD("%s is a copy, and %s shows memory: make %s a record too, or %s an interface."),
    POINTER_TO_COPY("%s is a pointer, and %s a record, which has no address to store: make %s an interface, or use"
            + " MemorySegment."),
    NULLABLE_STRUCT("%s crosses by value, and no value of C's is null: %s."),
    PACKED_BY_VALUE("%s is packed, and the JDK's linker passes only structs with natural alignment by value: add"
            + " @ByReference."),
    BY_REFERENCE("in a struct, @ByReference is for other structs, and %s is %s: use MemorySegment."),
    MISSING_LENGTH("%s is an array, and a field of C's has a fixed length: add @Length."),
    LENGTH_OF_ONE("@Length is for arrays and strings, and %s is %s: remove it."),
    IMPOSSIBLE_BITS("C's %s has no bit-field of %d bits: give %s."),
    BITS_WITHOUT_INTEGER("@Bits is for fields that are integers, and %s is %s: remove it."),
    IMPOSSIBLE_PACKING("fields are packed to 1, 2, 4 or 8 bytes, and not to %d: give one of these."),
    LAYOUT_MEMBER("%s %s: %s."),
    LAYOUT_PLATFORM("%s: %s."),
    LAYOUT_WITHOUT_STRUCT(
            "@%s says where fields lie, and %s is neither a @Struct nor a @Union: mark it as one, or remove" + " @%s."),
    ACCESSOR_SHAPE("%s is neither a getter nor a setter%s: write %s."),
    ACCESSOR_CLASH("%s: %s."),
    ACCESSOR_NAME("the class that shows %s has a method %s of its own: rename this one."),
    SETTER_WITHOUT_ARENA(
            "%s stores the address of something that is made for it: add a last parameter, an Arena, for how"
                    + " long that lives."),
    UNION_COMPONENT("%s may hold what is no %s, and a record is read with all its components: %s, or %s an interface."),
    CONVERTER_IN_STRUCT("%s %s, which a field cannot have: use another converter, or none."),

    CONVERTER_CLASS("@Converter is for final classes that bindings can call, and %s is %s: %s."),
    NO_CONVERSION(
            "%s has neither toNative nor fromNative: add the static method that a parameter needs, or the one that a"
                    + " result needs, or both."),
    CONVERTER_OVERLOADED("%s has %d methods %s: keep one, and rename the others."),
    CONVERTER_METHOD("%s.%s %s."),
    CONVERTER_DIRECTIONS("%s.toNative turns %s into %s, and fromNative turns %s into %s: let each undo the other."),
    CONVERTER_RELEASE("%s.release has nothing to release, for %s."),
    CONVERTER_CYCLE("%s leads back to itself, %s: let one of them make a type that crosses by itself."),
    BROKEN_CONVERTER("there is a mistake in %s, which this leads to: correct it where it is declared."),
    EMPTY_CONVERT("%s names no converter: name one, or remove it."),
    NOT_A_CONVERTER("%s is no converter: name a class that has @Converter."),
    CONVERT_ON_VOID("%s returns nothing, so there is nothing to convert: remove @Convert."),
    MISSING_DIRECTION("%s has no %s, and %s needs it: add it, or name another converter."),
    CONVERTER_MISMATCH("%s converts %s, and %s is %s: %s."),
    HIDDEN_CONVERTER("the binding of %s cannot see %s, which is %s: make it public."),
    UNDECLARED_EXCEPTION("%s throws %s, and %s does not declare it: add it to throws."),

    INCOMPLETE_TYPEDEF("a @Typedef has either a name and a type, or uses: %s."),
    NOTHING_TO_IMPORT("%s has no @Typedef to import: give uses a class or interface that has one."),
    TYPEDEF_NAME("'%s' cannot name a typedef: %s."),
    TYPEDEF_CLASH("%s is %s here and %s in %s: rename one of them."),
    BROKEN_TYPEDEF("there is a mistake in the typedef %s, which this type leads to: correct it where it is declared."),
    TYPEDEF_CYCLE("%s has no C type, for its typedefs go in a circle, %s: give one of them a type of C's.");

    private final Kind kind;
    private final String template;

    Rule(String template) {
        this(Kind.ERROR, template);
    }

    Rule(Kind kind, String template) {
        this.kind = kind;
        this.template = template;
    }

    /** A problem of this rule there; the details fill the message. */
    public Problem at(Anchor anchor, Object... details) {
        return new Problem(this, anchor, template.formatted(details));
    }

    /** Whether it stops the compilation. */
    public Kind kind() {
        return kind;
    }

    /** {@code UNBOUND_METHOD} is {@code UnboundMethod} to users. */
    public String id() {
        StringBuilder id = new StringBuilder();
        for (String word : name().split("_", -1)) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }
}
