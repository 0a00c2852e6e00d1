package dev.tombolo.conformance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The promises of {@code docs/conformance.md}, held against the tags on the tests. */
final class ConformanceTableTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]\\d+) \\| .* \\| (.*) \\|$");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([^\"]*)\"\\)");

    @Test
    void eachPromiseIsHeldOrPlanned() {
        assertThat(promises().values()).allMatch(status -> status.matches("planned|held|held in part: .*"));
    }

    @Test
    void noPromiseIsMadeTwice() {
        assertThat(ROW.matcher(table()).results().map(row -> row.group(1))).doesNotHaveDuplicates();
    }

    @Test
    void eachPromiseThatIsHeldHasATest() {
        SortedSet<String> held = new TreeSet<>();
        promises().forEach((id, status) -> {
            if (status.startsWith("held")) {
                held.add(id);
            }
        });
        assertThat(held).isNotEmpty();
        assertThat(tags()).containsAll(held);
    }

    @Test
    void eachTagNamesAPromise() {
        assertThat(promises().keySet()).containsAll(tags());
    }

    private static Map<String, String> promises() {
        Map<String, String> promises = new TreeMap<>();
        Matcher rows = ROW.matcher(table());
        while (rows.find()) {
            promises.put(rows.group(1), rows.group(2));
        }
        return promises;
    }

    private static String table() {
        return Repository.text(Repository.folder().resolve("docs/conformance.md"));
    }

    private static SortedSet<String> tags() {
        SortedSet<String> tags = new TreeSet<>();
        Repository.sources("test")
                .forEach(file -> TAG.matcher(Repository.text(file))
                        .results()
                        .map(tag -> tag.group(1))
                        .forEach(tags::add));
        return tags;
    }
}
