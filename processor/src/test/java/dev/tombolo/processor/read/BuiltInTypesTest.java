package dev.tombolo.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.processor.model.CType.FloatType;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.CType.Signedness;
import dev.tombolo.runtime.support.C;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The processor's table of C's types, held against the runtime's, whose class {@code C} is loaded once per platform. */
class BuiltInTypesTest {
    private static final String PROPERTY = "tombolo.platform";

    private static final List<String> PLATFORMS = List.of(
            "linux-x86_64",
            "linux-aarch64",
            "linux-riscv64",
            "linux-ppc64le",
            "linux-s390x",
            "linux-loongarch64",
            "macos-x86_64",
            "macos-aarch64",
            "windows-x86_64",
            "windows-aarch64");

    @Test
    void haveTheConstantsOfTheRuntime() throws Exception {
        Map<String, String> constants = integers()
                .collect(Collectors.toMap(IntegerType::constant, IntegerType::spelling, (a, b) -> a, TreeMap::new));
        Map<String, String> inRuntime = new TreeMap<>();
        for (Field field : C.class.getFields()) {
            if (field.get(null) instanceof dev.tombolo.runtime.support.IntegerType type) {
                inRuntime.put(field.getName(), type.name());
            }
        }
        assertThat(constants).isEqualTo(inRuntime);
    }

    @Test
    void haveTheFloatingConstantsOfTheRuntime() throws Exception {
        for (String name : List.of("float", "double")) {
            FloatType type = (FloatType) BuiltInTypes.find(name).orElseThrow();
            assertThat(C.class.getField(type.constant()).get(null))
                    .isEqualTo(dev.tombolo.runtime.support.FloatType.valueOf(type.constant()));
        }
    }

    @Test
    @Tag("T6")
    void haveTheWidthsAndSignsOfTheRuntimeOnAllPlatforms() throws Exception {
        Map<String, List<Shape>> shapes = new TreeMap<>();
        for (String platform : PLATFORMS) {
            shapesOn(platform)
                    .forEach((constant, shape) -> shapes.merge(constant, List.of(shape), BuiltInTypesTest::both));
        }
        assertThat(shapes.values()).allMatch(onAll -> onAll.size() == PLATFORMS.size());
        integers().forEach(type -> {
            List<Shape> onAll = shapes.get(type.constant());
            assertThat(List.of(type.narrowest(), type.widest(), type.sign()))
                    .as(type.spelling())
                    .isEqualTo(List.of(narrowest(onAll), widest(onAll), sign(onAll)));
        });
    }

    @Test
    void differBetweenPlatformsInTheRuntime() throws Exception {
        assertThat(shapesOn("linux-x86_64").get("LONG")).isEqualTo(new Shape(64, true));
        assertThat(shapesOn("windows-x86_64").get("LONG")).isEqualTo(new Shape(32, true));
        assertThat(shapesOn("linux-aarch64").get("CHAR")).isEqualTo(new Shape(8, false));
    }

    private record Shape(int bits, boolean signed) {}

    private static Stream<IntegerType> integers() {
        return BuiltInTypes.names().stream()
                .flatMap(name -> BuiltInTypes.find(name).stream())
                .filter(IntegerType.class::isInstance)
                .map(IntegerType.class::cast);
    }

    private static int narrowest(Collection<Shape> shapes) {
        return shapes.stream().mapToInt(Shape::bits).min().orElseThrow();
    }

    private static int widest(Collection<Shape> shapes) {
        return shapes.stream().mapToInt(Shape::bits).max().orElseThrow();
    }

    private static Signedness sign(Collection<Shape> shapes) {
        List<Boolean> signs = shapes.stream().map(Shape::signed).distinct().toList();
        if (signs.size() > 1) {
            return Signedness.VARYING;
        }
        return signs.getFirst() ? Signedness.SIGNED : Signedness.UNSIGNED;
    }

    private static List<Shape> both(List<Shape> some, List<Shape> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** What a JVM finds in the runtime's {@code C} when it is told to describe that platform. */
    private static Map<String, Shape> shapesOn(String platform) throws Exception {
        URL runtime = C.class.getProtectionDomain().getCodeSource().getLocation();
        System.setProperty(PROPERTY, platform);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {runtime}, ClassLoader.getPlatformClassLoader())) {
            Map<String, Shape> shapes = new TreeMap<>();
            for (Field field : Arrays.asList(loader.loadClass(C.class.getName()).getFields())) {
                if (field.getType().getSimpleName().equals("IntegerType")) {
                    shapes.put(field.getName(), shape(field.get(null)));
                }
            }
            return shapes;
        } finally {
            System.clearProperty(PROPERTY);
        }
    }

    private static Shape shape(Object integerType) throws ReflectiveOperationException {
        Class<?> type = integerType.getClass();
        return new Shape((int) type.getMethod("bits").invoke(integerType), (boolean)
                type.getMethod("signed").invoke(integerType));
    }
}
