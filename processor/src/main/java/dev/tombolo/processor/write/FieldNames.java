package dev.tombolo.processor.write;

import com.palantir.javapoet.NameAllocator;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.model.Struct.Field;
import java.util.List;
import java.util.Locale;

/** Names the constants of a struct's class: {@code tv_sec} lies at {@code TV_SEC_OFFSET}. */
final class FieldNames {
    static final String TYPE = "TYPE";
    static final String LAYOUT = "LAYOUT";

    private static final List<String> LOADING = List.of("load", "store");

    private final NameAllocator names = new NameAllocator();
    private final NameAllocator methods = new NameAllocator();

    FieldNames(Struct struct) {
        names.newName(TYPE);
        names.newName(LAYOUT);
        Known.simpleNames().forEach(names::newName);
        struct.fields().forEach(field -> names.newName(wish(field), field.name()));
        struct.accessors().stream().map(Struct.Accessor::name).distinct().forEach(methods::newName);
        for (Field field : struct.fields()) {
            LOADING.forEach(verb -> methods.newName(verb + capitalized(field.name()), verb + " " + field.name()));
        }
    }

    String of(Field field) {
        return names.get(field.name());
    }

    /** The method that loads or stores a field, where that takes several lines: {@code loadSamples}. */
    String method(String verb, Field field) {
        return methods.get(verb + " " + field.name());
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String wish(Field field) {
        String words = field.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return words + (field.extent() instanceof Struct.Bits ? "_BITS" : "_OFFSET");
    }
}
