package vn.motcua.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;

/** What was taken in before tracking books were kept is numbered as receipts had counted it. */
@DatabaseTest
class TrackingBookBackfillTest {
    private static final String HERE = "X'01'";
    private static final String THERE = "X'02'";

    private final ScratchSchema scratch;
    private final DataSource schema;

    TrackingBookBackfillTest(ScratchSchema scratch) throws SQLException {
        this.scratch = scratch;
        this.schema = scratch.migratedTo("20261122280");
    }

    @Test
    void dossiersAreNumberedInTheOrderOfAcceptanceByMonthsInVietnam() throws SQLException {
        takenIn("11", HERE, "'2026-10-31 16:59:59.999999'");
        takenIn("12", HERE, "'2026-10-31 17:00:00'");
        takenIn("14", HERE, "'2026-11-05 03:00:00'");
        takenIn("13", HERE, "'2026-11-05 03:00:00'");
        takenIn("15", THERE, "'2026-11-05 02:00:00'");
        takenIn("16", HERE, "NULL");

        Migrations.migrate(schema);

        assertThat(scratch.rows(
                        "SELECT CONCAT_WS(' ', LEFT(HEX(dossier_id), 2), LEFT(HEX(agency_id), 2), volume, number)"
                                + " FROM tracking_book_entry ORDER BY dossier_id"))
                .containsExactly(
                        "11 01 2026-10-01 1",
                        "12 01 2026-11-01 1",
                        "13 01 2026-11-01 2",
                        "14 01 2026-11-01 3",
                        "15 02 2026-11-01 1");
        assertThat(scratch.rows("SELECT CONCAT_WS(' ', LEFT(HEX(agency_id), 2), volume, last_number) FROM tracking_book"
                        + " ORDER BY agency_id, volume"))
                .containsExactly("01 2026-10-01 1", "01 2026-11-01 3", "02 2026-11-01 1");
    }

    private void takenIn(String id, String agency, String acceptedAt) throws SQLException {
        scratch.execute("""
                INSERT INTO dossier (id, code, status, version, procedure_code, procedure_name, procedure_name_en, level,
                    form_id, form_version, agency_id, owner_id, owner_kind, owner_name, applicant_id, answers,
                    lookup_check, search_text, changed_by, created_at, updated_at, submitted_at, accepted_at)
                VALUES (RPAD(X'%1$s', 16, X'00'), '%1$s', 'SUBMITTED', 1, 'P', 'P', 'P', 4,
                    'F', 1, RPAD(%2$s, 16, X'00'), RPAD(X'03', 16, X'00'), 'CITIZEN', 'A', RPAD(X'03', 16, X'00'), '{}',
                    'ABCDEF', '', 'OFFICER', '2026-10-01', '2026-10-01', '2026-10-01', %3$s)
                """.formatted(id, agency, acceptedAt));
    }
}
