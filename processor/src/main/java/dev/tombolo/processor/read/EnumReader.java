package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.Companion;
import dev.tombolo.processor.model.Companion.Constant;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import dev.tombolo.processor.read.CTypeReading.Found;
import dev.tombolo.processor.read.CTypeReading.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads a {@code @NativeEnum}. */
final class EnumReader {
    private final TypeElement type;
    private final Place place;
    private final Surroundings surroundings;
    private final Problems problems;

    EnumReader(TypeElement type, Place place, Problems problems) {
        this.type = type;
        this.place = place;
        this.surroundings = new Surroundings(type, place.elements());
        this.problems = problems;
    }

    /** The same enum where it is used: its mistakes are reported where it stands. */
    static Optional<Companion> readSilently(TypeElement type, Place place) {
        return new EnumReader(type, place.of(type), new Problems()).read();
    }

    /** The enum, or nothing when there is a problem with it. */
    Optional<Companion> read() {
        if (!checkKind()) {
            return Optional.empty();
        }
        checkSurroundings();
        Optional<IntegerType> cType = cType();
        List<Constant> constants = new ConstantsReader(type, place, problems).read(cType);
        return cType.filter(_ -> problems.allowWriting()).map(integer -> valid(integer, constants));
    }

    private Companion valid(IntegerType cType, List<Constant> constants) {
        return new Companion(
                ClassName.get(type),
                surroundings.isPublic(),
                cType,
                constants,
                surroundings.namesThatHideJavaLang(),
                surroundings.seesGenerated(),
                silenced());
    }

    private boolean checkKind() {
        if (type.getKind() == ElementKind.ENUM) {
            return true;
        }
        problems.add(Rule.NOT_AN_ENUM.at(place.at(annotation()), type.getSimpleName(), Words.kindOf(type.getKind())));
        return false;
    }

    private void checkSurroundings() {
        if (!surroundings.seesRuntime()) {
            problems.add(Rule.RUNTIME_NOT_VISIBLE.at(
                    place.at(type), type.getSimpleName(), "its companion", surroundings.cureForRuntime()));
        }
        surroundings
                .types()
                .filter(e -> e.getModifiers().contains(Modifier.PRIVATE))
                .forEach(hidden -> problems.add(Rule.HIDDEN_ENUM.at(
                        place.at(type), hidden.getSimpleName(), "private", "its companion", "remove private")));
    }

    private Optional<IntegerType> cType() {
        String spelling = annotation().string("type");
        Optional<TypeElement> definer = definer();
        CTypeReader scope = definer.map(owner -> new TypedefReader(place, problems).readSilently(owner))
                .orElseGet(() -> new CTypeReader(Map.of()));
        return switch (scope.read(spelling)) {
            case Found(IntegerType integer) -> Optional.of(integer);
            case Found(CType other) -> {
                problems.add(Rule.ENUM_TYPE.at(place.at(annotation(), "type"), other.spelling()));
                yield Optional.empty();
            }
            case Refusal refusal -> {
                TypeElement owner = definer.orElse(type);
                CTypeProblems.of(refusal, spelling, owner, owner)
                        .ifPresent(p -> problems.add(p.at(place.at(annotation(), "type"))));
                yield Optional.empty();
            }
        };
    }

    /** The nearest type around the enum that has typedefs. */
    private Optional<TypeElement> definer() {
        return surroundings
                .types()
                .map(TypeElement.class::cast)
                .filter(TypedefReader::hasTypedefs)
                .findFirst();
    }

    private List<String> silenced() {
        List<String> warnings = new ArrayList<>();
        if (surroundings.isDeprecated() || ConstantsReader.of(type).stream().anyMatch(place.elements()::isDeprecated)) {
            warnings.addAll(List.of("deprecation", "removal"));
        }
        if (surroundings.isSeenByOtherModules()) {
            warnings.add("exports");
        }
        return warnings;
    }

    private Use annotation() {
        return Use.of(NativeEnum.class, type).orElseThrow();
    }
}
