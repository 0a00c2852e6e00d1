package dev.tombolo.processor.write;

import com.palantir.javapoet.NameAllocator;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.model.Struct.Field;
import java.util.Locale;

/** Names the constants of a struct's class: {@code tv_sec} lies at {@code TV_SEC_OFFSET}. */
final class FieldNames {
    static final String TYPE = "TYPE";
    static final String LAYOUT = "LAYOUT";

    private final NameAllocator names = new NameAllocator();

    FieldNames(Struct struct) {
        names.newName(TYPE);
        names.newName(LAYOUT);
        Known.simpleNames().forEach(names::newName);
        struct.fields().forEach(field -> names.newName(wish(field), field.name()));
    }

    String of(Field field) {
        return names.get(field.name());
    }

    private static String wish(Field field) {
        String words = field.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return words + (field.extent() instanceof Struct.Bits ? "_BITS" : "_OFFSET");
    }
}
