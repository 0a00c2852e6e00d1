package dev.tombolo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tombolo.benchmarks.report.Contender;
import dev.tombolo.benchmarks.report.Row;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

class RowsTest {

    private static final int ANSWERS = 10;

    @BeforeAll
    static void buildTheCSources() throws IOException, InterruptedException {
        CFixtures.build();
    }

    static List<Row> rows() {
        return Rows.ALL;
    }

    static List<Row> rowsWithFloor() {
        return Rows.ALL.stream().filter(row -> !row.floor().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void allContendersGiveTheSameAnswers(Row row) throws Exception {
        Set<List<Object>> answers = new HashSet<>();
        for (Method benchmark : benchmarks(row)) {
            Object state = prepared(row);
            answers.add(answers(benchmark, state));
            tearDown(row, state);
        }
        assertThat(answers).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("rowsWithFloor")
    void soDoesC(Row row) throws Exception {
        Object answer = benchmarks(row).getFirst().invoke(prepared(row));

        assertThat(Floor.measure(row.floor()).answer()).isEqualTo(number(answer));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyMethodIsAContenders(Row row) {
        assertThat(methods(row, Benchmark.class))
                .map(Method::getName)
                .map(Contender::ofMethod)
                .contains(Contender.TOMBOLO);
    }

    @Test
    void noTwoRowsHaveOneTitle() {
        assertThat(Rows.ALL).map(Row::title).doesNotHaveDuplicates();
    }

    @Test
    void rowsAreNamedByTheirTitleAndByTheirClass() {
        assertThat(Rows.named("")).isEqualTo(Rows.ALL);
        assertThat(Rows.named("sqlite")).isEqualTo(SqliteRows.ALL).isEqualTo(Rows.named("^SQLite"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.named("sqlight"))
                .withMessage("no row is named sqlight");
    }

    /** Some answers, since a benchmark may ask for different ones in turn. */
    private static List<Object> answers(Method benchmark, Object state) throws ReflectiveOperationException {
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            answers.add(benchmark.invoke(state));
        }
        return answers;
    }

    /** What C, which makes no objects, answers instead. */
    private static long number(Object answer) {
        return answer instanceof String text ? text.length() : ((Number) answer).longValue();
    }

    private static Object prepared(Row row) throws ReflectiveOperationException {
        Object state = row.benchmarks().getConstructor().newInstance();
        for (Map.Entry<String, String> parameter : row.parameters().entrySet()) {
            Field field = row.benchmarks().getField(parameter.getKey());
            field.set(state, constant(field.getType(), parameter.getValue()));
        }
        for (Method setup : methods(row, Setup.class)) {
            setup.invoke(state);
        }
        return state;
    }

    private static void tearDown(Row row, Object state) throws ReflectiveOperationException {
        for (Method tearDown : methods(row, TearDown.class)) {
            tearDown.invoke(state);
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Without those of peers that do not load here. */
    private static List<Method> benchmarks(Row row) {
        List<Method> benchmarks = methods(row, Benchmark.class);
        benchmarks.removeIf(method -> Peers.MISSING.contains(Contender.ofMethod(method.getName())));
        return benchmarks;
    }

    private static List<Method> methods(Row row, Class<? extends java.lang.annotation.Annotation> annotation) {
        List<Method> methods = new ArrayList<>(List.of(row.benchmarks().getMethods()));
        methods.removeIf(method -> !method.isAnnotationPresent(annotation));
        return methods;
    }
}
