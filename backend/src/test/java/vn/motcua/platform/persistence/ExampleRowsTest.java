package vn.motcua.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;

@DatabaseTest
class ExampleRowsTest {
    private static final Instant FINE = Instant.parse("2026-11-22T04:02:31.347219Z");

    private final ExampleRows rows;
    private final Transactions transactions;
    private final Tables tables;

    ExampleRowsTest(ExampleRows rows, Transactions transactions, Tables tables) {
        this.rows = rows;
        this.transactions = transactions;
        this.tables = tables;
    }

    @BeforeEach
    void table() {
        tables.execute("DROP TABLE IF EXISTS example");
        tables.execute("""
                CREATE TABLE example (
                  id         BINARY(16) NOT NULL PRIMARY KEY,
                  owner_id   BINARY(16) NOT NULL,
                  title      VARCHAR(200) NOT NULL,
                  note       VARCHAR(200) NULL,
                  changed_at DATETIME(6) NOT NULL,
                  version    BIGINT NOT NULL,
                  UNIQUE KEY example_title (title),
                  KEY example_owner (owner_id, changed_at, id),
                  CONSTRAINT example_title_said CHECK (title <> '')
                )
                """);
    }

    @Test
    void rowComesBackAsItWasSaved() {
        ExampleRow row = row(Ids.next(), "Đăng ký khai sinh");
        transactions.write(() -> rows.save(row));
        assertThat(rows.findById(row.id())).contains(row);
        assertThat(rows.findByOwnerId(row.ownerId())).containsExactly(row);
        assertThat(rows.findById(Ids.next())).isEmpty();
    }

    @Test
    void severalIdsAreAskedForAtOnce() {
        ExampleRow one = row(Ids.next(), "một");
        ExampleRow other = row(Ids.next(), "hai");
        transactions.write(() -> rows.saveAll(List.of(one, other, row(Ids.next(), "ba"))));
        assertThat(rows.listAmong(List.of(one.id(), other.id(), Ids.next()))).containsExactly(one, other);
    }

    @Test
    void rowsThatAreThereAreLeftOutOfABatch() {
        ExampleRow one = row(Ids.next(), "một");
        ExampleRow other = row(Ids.next(), "hai");
        transactions.write(() -> rows.saveNew(List.of(one)));
        transactions.write(() -> rows.saveNew(List.of(one, other)));
        assertThat(rows.listAmong(List.of(one.id(), other.id()))).containsExactly(one, other);
    }

    @Test
    void staleRowIsNotWritten() {
        ExampleRow row = row(Ids.next(), "một");
        transactions.write(() -> rows.save(row));
        transactions.write(() -> rows.update(row));
        assertThatThrownBy(() -> transactions.write(() -> rows.update(row)))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(rename(row, 0)).isZero();
        assertThat(rename(row, 1)).isEqualTo(1);
    }

    @Test
    void pagesGiveEveryRowOnceInOrder() {
        UUID owner = Ids.next();
        List<ExampleRow> all =
                IntStream.range(0, 25).mapToObj(i -> row(owner, "hàng " + i)).toList();
        transactions.write(() -> rows.saveAll(all));
        Page<ExampleRow> page = page(rows.firstPage(owner, 11));
        List<ExampleRow> seen = new java.util.ArrayList<>(page.items());
        while (page.next() != null) {
            Cursor cursor = Cursor.of(page.next(), 2);
            page = page(rows.pageAfter(owner, cursor.instant(0), cursor.uuid(1), 11));
            seen.addAll(page.items());
        }
        assertThat(seen).containsExactlyElementsOf(all.reversed());
    }

    @Test
    void brokenRulesAreToldApart() {
        transactions.write(() -> rows.save(row(Ids.next(), "một")));
        assertThatThrownBy(() -> transactions.write(() -> rows.save(row(Ids.next(), "một"))))
                .matches(SqlErrors::duplicateKey);
        assertThatThrownBy(() -> transactions.write(() -> rows.save(row(Ids.next(), ""))))
                .isInstanceOf(DataAccessException.class)
                .matches(thrown -> !SqlErrors.duplicateKey(thrown));
    }

    @Test
    void failedTransactionLeavesNothing() {
        ExampleRow row = row(Ids.next(), "một");
        assertThatThrownBy(() -> transactions.write(() -> {
                    rows.save(row);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows.findById(row.id())).isEmpty();
    }

    @Test
    void lockedRowIsReadInItsTransaction() {
        ExampleRow row = row(Ids.next(), "một");
        transactions.write(() -> rows.save(row));
        assertThat(transactions.write(() -> rows.lock(row.id()))).contains(row);
    }

    private long rename(ExampleRow row, long version) {
        return transactions.write(() -> rows.rename(row.id(), version, "hai"));
    }

    private static ExampleRow row(UUID owner, String title) {
        return new ExampleRow(Ids.next(), owner, title, null, FINE, 0);
    }

    private static Page<ExampleRow> page(List<ExampleRow> elevenAtMost) {
        return Page.of(elevenAtMost, 10, row -> Cursor.after(row.changedAt(), row.id()));
    }
}
