package dev.tombolo.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** How messages put things. */
final class Words {

    private Words() {}

    /** What a type that is no interface is. */
    static String kindOf(ElementKind kind) {
        return switch (kind) {
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation";
            case INTERFACE -> "an interface";
            default -> "a class";
        };
    }

    /** The text, with what cannot be seen written as an escape. */
    static String printable(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c == 0x7F ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** The end of a sentence: {@code : did you mean size_t or ssize_t?}. */
    static String didYouMean(List<String> nearest) {
        return ": did you mean " + String.join(" or ", nearest) + "?";
    }

    /** {@code A}, {@code A or B}, {@code A, B or C}. */
    static String or(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The end of a sentence: {@code : did you mean UTF-8?}, or all the names where none is near. */
    static String didYouMeanOrOneOf(String name, List<String> known) {
        List<String> nearest = Nearest.to(name, known);
        return nearest.isEmpty() ? ": use one of " + String.join(", ", known) + "." : didYouMean(nearest);
    }

    /** A value of an annotation where a class is expected. */
    static String valueName(Object value) {
        return value instanceof TypeMirror type ? typeName(type) : value.toString();
    }

    /** The type with its arguments: {@code List<String>}. */
    static String wholeTypeName(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> wholeTypeName(array.getComponentType()) + "[]";
            case DeclaredType declared
            when !declared.getTypeArguments().isEmpty() ->
                declared.getTypeArguments().stream()
                        .map(Words::wholeTypeName)
                        .collect(Collectors.joining(", ", typeName(type) + "<", ">"));
            case WildcardType wildcard -> wildcard.toString();
            default -> typeName(type);
        };
    }

    /** The type as its user would write it: without packages and annotations. */
    static String typeName(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> typeName(array.getComponentType()) + "[]";
            case DeclaredType declared -> declared.asElement().getSimpleName().toString();
            case TypeVariable variable -> variable.asElement().getSimpleName().toString();
            default -> lowerCase(type.getKind().name());
        };
    }
}
