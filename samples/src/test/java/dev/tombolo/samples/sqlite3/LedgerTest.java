package dev.tombolo.samples.sqlite3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tombolo.samples.sqlite3.Ledger.Totals;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(value = "dev.tombolo.samples.sqlite3.Installation#isThere", disabledReason = "libsqlite3 is not installed")
class LedgerTest {

    @TempDir
    private Path folder;

    @Test
    void keepsWhatItWasFilledWith() throws IOException {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.fill(1_000);
        }

        try (Ledger again = Ledger.open(file)) {
            assertThat(again.totals()).isEqualTo(new Totals(1_000, 500_500, 8_893));
        }
    }

    @Test
    void isFilledInWholeOrNotAtAll() throws IOException {
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
            ledger.run("create trigger enough before insert on entry when new.amount > 10"
                    + " begin select raise(abort, 'enough'); end");

            assertThatExceptionOfType(SqliteException.class)
                    .isThrownBy(() -> ledger.fill(20))
                    .withMessage("step: enough (19)");
            assertThat(ledger.totals().entries()).isZero();
        }
    }

    @Test
    void isOfNoUseOnceClosed() throws IOException {
        Ledger ledger = Ledger.open(folder.resolve("ledger.db"));
        ledger.close();
        ledger.close();

        assertThatIllegalStateException().isThrownBy(ledger::totals).withMessage("prepare: db is closed");
    }
}
