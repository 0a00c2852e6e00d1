package dev.tombolo.processor.read;

import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a record that is a union can have: types of which every pattern of bits is a value, and is written as it was read. */
final class UnionComponents {

    private UnionComponents() {}

    /** Whether any bytes are a value of the type, which crosses without converters. */
    static boolean isWhatever(TypeMirror type) {
        return switch (JavaKind.of(type)) {
            case JavaKind.Integral _, JavaKind.Floating _, JavaKind.Segment _ -> true;
            case JavaKind.FlagSet(TypeElement _, boolean keepsUnknown) -> keepsUnknown;
            case JavaKind.Struct(TypeElement struct, boolean isView) ->
                isView || struct.getRecordComponents().stream().allMatch(UnionComponents::isWhatever);
            case JavaKind.Text _, JavaKind.Truth _, JavaKind.Enumerated _ -> false;
            case JavaKind.Handle _, JavaKind.Callback _ -> true;
            case JavaKind.Array _, JavaKind.Buffer _, JavaKind.Ref _ -> true; // a mistake by itself
            case JavaKind.Nothing _, JavaKind.HeldCallback _, JavaKind.Unsupported _ -> true; // and so is this
        };
    }

    private static boolean isWhatever(RecordComponentElement component) {
        Slot slot = new Slot(component, component.asType());
        return isWhatever(
                slot.type().getKind() == TypeKind.ARRAY ? slot.ofElements().type() : slot.type());
    }

    /** What to write instead. */
    static String cure(Slot slot) {
        return "make " + slot.fieldName() + " " + instead(slot);
    }

    private static String instead(Slot slot) {
        return switch (slot.kind()) {
            case JavaKind.Text _ -> slot.length().isPresent() ? "a byte[]" : "a MemorySegment";
            case JavaKind.Truth _ -> slot.length().isPresent() ? "a byte[]" : "a byte";
            case JavaKind.Enumerated _ -> slot.length().isPresent() ? "an int[]" : "an int";
            case JavaKind.FlagSet(TypeElement type, boolean _) -> "Flags<" + type.getSimpleName() + ">";
            default -> "of numbers alone";
        };
    }
}
