package vn.motcua.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;

/** Tasks from before it was written are near their date in the last quarter by the clock, as they were told to be. */
@DatabaseTest
class NearDueBackfillTest {
    private final ScratchSchema scratch;
    private final DataSource schema;

    NearDueBackfillTest(ScratchSchema scratch) throws SQLException {
        this.scratch = scratch;
        this.schema = scratch.migratedTo("20261122317");
    }

    @Test
    void openTasksAreNearTheirDateInTheLastQuarterOfTheirTime() throws SQLException {
        task("11", "OPEN", "2026-11-16 01:00:00", "'2026-11-16 09:00:00'");
        task("12", "PARKED", "2026-11-16 01:00:00", "NULL");
        task("13", "OPEN", "2026-11-16 09:00:00", "'2026-11-16 01:00:00'");
        task("14", "CLOSED", "2026-11-16 01:00:00", "'2026-11-16 09:00:00'");

        Migrations.migrate(schema);

        assertThat(scratch.rows("SELECT CONCAT(LEFT(HEX(dossier_id), 2), ' ', COALESCE(LEFT(near_due_at, 16), 'never'))"
                        + " FROM routing_task ORDER BY dossier_id"))
                .containsExactly("11 2026-11-16 07:00", "12 never", "13 2026-11-16 01:00", "14 never");
    }

    private void task(String id, String state, String since, String dueAt) throws SQLException {
        String row = "RPAD(X'" + id + "', 16, X'00')";
        scratch.executeUnrelated("""
                INSERT INTO routing_task (dossier_id, dossier_version, route_id, step_no, step_name, step_role, agency_id,
                    unit_id, state, status, dossier_code, procedure_code, procedure_name, owner_name, search_text,
                    received_at, step_since, due_at)
                VALUES (%1$s, 1, %1$s, 2, 'A', 'HANDLER', %1$s,
                    %1$s, '%2$s', 'IN_PROGRESS', '%3$s', 'P', 'P', 'A', '', '2026-10-01', '%4$s', %5$s)
                """.formatted(row, state, id, since, dueAt));
    }
}
