package dev.tombolo.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** Writes the annotations that generated classes have. */
final class Marks {
    private static final String PROCESSOR = "dev.tombolo.processor.NativeLibProcessor";

    private Marks() {}

    // @Generated("dev.tombolo.processor.NativeLibProcessor")
    // @SuppressWarnings({"deprecation", "removal"})
    static void add(TypeSpec.Builder type, boolean isMarkedGenerated, List<String> silenced) {
        if (isMarkedGenerated) {
            type.addAnnotation(AnnotationSpec.builder(Known.GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        if (!silenced.isEmpty()) {
            CodeBlock warnings =
                    silenced.stream().map(w -> CodeBlock.of("$S", w)).collect(CodeBlock.joining(", ", "{", "}"));
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", warnings)
                    .build());
        }
    }
}
