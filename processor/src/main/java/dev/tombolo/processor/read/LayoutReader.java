package dev.tombolo.processor.read;

import dev.tombolo.annotations.Layout;
import dev.tombolo.annotations.Packed;
import dev.tombolo.processor.model.Struct.Field;
import dev.tombolo.processor.model.Struct.Order;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads the {@code @Layout}s of a struct. */
final class LayoutReader {
    private static final Pattern PADDING = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern PLATFORM = Pattern.compile("(linux|macos|windows)(-[a-z0-9_]+)?");

    private final Place place;
    private final Problems problems;

    LayoutReader(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** Reports what says where fields lie, on a type that is no struct. */
    void refuse() {
        TypeElement type = place.contract();
        Stream.concat(Use.of(Packed.class, type).stream(), layouts().stream())
                .forEach(use -> problems.add(Rule.LAYOUT_WITHOUT_STRUCT.at(
                        place.at(use), use.simpleName(), type.getSimpleName(), use.simpleName())));
    }

    List<Order> read(List<Field> fields) {
        Set<String> platforms = new HashSet<>();
        List<Order> orders = new ArrayList<>();
        for (Use layout : layouts()) {
            checkPlatforms(layout, platforms);
            checkMembers(layout, fields);
            orders.add(new Order(strings(layout, "on"), strings(layout, "value")));
        }
        return orders;
    }

    private List<Use> layouts() {
        TypeElement type = place.contract();
        Stream<Use> single = Use.of(Layout.class, type).stream();
        List<AnnotationMirror> several = Use.of(Layout.List.class, type)
                .map(list -> list.list("value").stream()
                        .map(value -> (AnnotationMirror) value.getValue())
                        .toList())
                .orElse(List.of());
        List<Use> uses = new ArrayList<>(single.toList());
        for (int i = 0; i < several.size(); i++) {
            uses.add(new Use(type, several.get(i), i));
        }
        return uses;
    }

    private void checkPlatforms(Use layout, Set<String> earlier) {
        List<String> platforms = strings(layout, "on");
        if (platforms.isEmpty() && !earlier.add("")) {
            problems.add(Rule.LAYOUT_PLATFORM.at(
                    place.at(layout),
                    "two layouts are for all platforms that no other is for",
                    "give one of them 'on', or remove it"));
        }
        for (int i = 0; i < platforms.size(); i++) {
            String platform = platforms.get(i);
            if (!PLATFORM.matcher(platform).matches()) {
                problems.add(Rule.LAYOUT_PLATFORM.at(
                        place.at(layout, "on", i),
                        "'" + Words.printable(platform) + "' names no platform",
                        "write linux, macos or windows, or with a processor, such as linux-aarch64"));
            } else if (!earlier.add(platform)) {
                problems.add(
                        Rule.LAYOUT_PLATFORM.at(place.at(layout, "on", i), platform + " has two layouts", "keep one"));
            }
        }
    }

    private void checkMembers(Use layout, List<Field> fields) {
        List<String> members = strings(layout, "value");
        List<String> names = fields.stream().map(Field::name).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            String member = members.get(i);
            if (PADDING.matcher(member).matches()) {
                continue;
            }
            if (!names.contains(member)) {
                problems.add(Rule.LAYOUT_MEMBER.at(
                        place.at(layout, "value", i),
                        "'" + Words.printable(member) + "'",
                        "is neither a field of the struct nor a number of bytes",
                        "name one of " + String.join(", ", names)));
            } else if (!seen.add(member)) {
                problems.add(Rule.LAYOUT_MEMBER.at(place.at(layout, "value", i), member, "is there twice", "keep one"));
            }
        }
        names.stream()
                .filter(name -> !members.contains(name))
                .forEach(name -> problems.add(Rule.LAYOUT_MEMBER.at(
                        place.at(layout, "value"), name, "is left out", "put it where it lies in memory")));
    }

    private static List<String> strings(Use layout, String name) {
        return layout.list(name).stream()
                .map(value -> String.valueOf(value.getValue()))
                .toList();
    }
}
