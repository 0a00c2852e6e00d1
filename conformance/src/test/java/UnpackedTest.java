import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contracts in no package. */
final class UnpackedTest {

    @Test
    @Tag("A2")
    void areBoundInNoPackage() {
        Unpacked unpacked = new UnpackedBinding();
        assertThat(unpacked.strlen("abc")).isEqualTo(3);
        assertThat(Modifier.isPublic(UnpackedBinding.class.getModifiers())).isTrue();
    }

    @Test
    @Tag("A2")
    void mayBeNested() {
        Unpacked.Inner inner = new Unpacked_InnerBinding();
        assertThat(inner.pow(2, 3)).isEqualTo(8);
    }
}
