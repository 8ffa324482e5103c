package vn.motcua.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;

/** Exemptions from before they were counted cover what was not paid when they were. */
@DatabaseTest
class WaiverBackfillTest {
    private static final String OFFICER = "RPAD(X'09', 16, X'00')";
    private static final String FEE = """
            {"fee": {"items": [{"code": "ONCE"}, {"code": "EACH", "per": {"of": "/ds/diemBan"}}]}}""";
    private static final String FEE_OF_ANOTHER_FORM = """
            {"fee": {"items": [{"code": "EACH"}]}}""";

    private final ScratchSchema scratch;
    private final DataSource schema;

    WaiverBackfillTest(ScratchSchema scratch) throws SQLException {
        this.scratch = scratch;
        this.schema = scratch.migratedTo("20261122316");
    }

    @Test
    void standingExemptionsCoverWhatTheAnswersListAndNobodyPaid() throws SQLException {
        scratch.executeUnrelated("INSERT INTO officer (id, username, full_name, title, active, created_at) VALUES ("
                + OFFICER + ", 'A', 'A', 'A', 1, '2026-10-01')");
        edition(1, 1, FEE);
        edition(2, 2, FEE_OF_ANOTHER_FORM);
        dossier("11", "[{}, {}, {}, {}]");
        waiver("11", "EACH", "NULL");
        waiver("11", "ONCE", "NULL");
        paid("11", 2, "NULL");
        paid("11", 1, "'2026-11-02'");
        dossier("12", "[{}, {}]");
        waiver("12", "EACH", "NULL");
        dossier("13", "[{}]");
        waiver("13", "EACH", "NULL");
        paid("13", 2, "NULL");
        dossier("14", "[{}, {}, {}]");
        waiver("14", "EACH", "'2026-11-02'");

        Migrations.migrate(schema);

        assertThat(scratch.rows("SELECT CONCAT_WS(' ', LEFT(HEX(dossier_id), 2), item_code, COALESCE(copies, 'whole'))"
                        + " FROM fee_waiver ORDER BY dossier_id, item_code"))
                .containsExactly("11 EACH 2", "11 ONCE whole", "12 EACH 2", "13 EACH 0", "14 EACH whole");
    }

    private void edition(int version, int formVersion, String content) throws SQLException {
        scratch.executeUnrelated("""
                INSERT INTO procedure_version (code, version, field_code, name, form_id, form_version, content, content_hash,
                    published_at)
                VALUES ('P', %d, 'F', 'P', 'F', %d, '%s', '', '2026-10-01')
                """.formatted(version, formVersion, content));
    }

    private void dossier(String id, String list) throws SQLException {
        scratch.executeUnrelated("""
                INSERT INTO dossier (id, code, status, version, procedure_code, procedure_name, procedure_name_en, level,
                    form_id, form_version, agency_id, owner_id, owner_kind, owner_name, applicant_id, answers,
                    lookup_check, search_text, changed_by, created_at, updated_at, submitted_at)
                VALUES (%1$s, HEX(%1$s), 'SUBMITTED', 1, 'P', 'P', 'P', 3,
                    'F', 1, %1$s, %1$s, 'CITIZEN', 'A', %1$s, '{"ds": {"diemBan": %2$s}}',
                    'ABCDEF', '', 'OFFICER', '2026-10-01', '2026-10-01', '2026-10-01')
                """.formatted(id(id), list));
    }

    private void waiver(String id, String item, String takenBackAt) throws SQLException {
        scratch.executeUnrelated("""
                INSERT INTO fee_waiver (dossier_id, item_code, reason, waived_by, waived_at, taken_back_at, taken_back_by,
                    take_back_reason)
                VALUES (%1$s, '%2$s', 'A', %3$s, '2026-11-01', %4$s, IF(%4$s IS NULL, NULL, %3$s),
                    IF(%4$s IS NULL, NULL, 'A'))
                """.formatted(id(id), item, OFFICER, takenBackAt));
    }

    private void paid(String id, int copies, String voidedAt) throws SQLException {
        String payment = id(id + "0" + copies);
        scratch.executeUnrelated("""
                INSERT INTO payment (id, dossier_id, agency_id, year, number, kind, amount, means, collected_by, paid_at,
                    voided_at, voided_by, void_reason)
                VALUES (%1$s, %2$s, %2$s, 2026, %3$d, 'PHI', 1, 'COUNTER_CASH', %4$s, '2026-11-01', %5$s,
                    IF(%5$s IS NULL, NULL, %4$s), IF(%5$s IS NULL, NULL, 'A'))
                """.formatted(payment, id(id), copies, OFFICER, voidedAt));
        scratch.executeUnrelated("""
                INSERT INTO payment_item (payment_id, position, item_code, name, unit, pages, copies, amount)
                VALUES (%s, 1, 'EACH', 'A', 'CASE', 1, %d, 1)
                """.formatted(payment, copies));
    }

    private static String id(String first) {
        return "RPAD(X'" + first + "', 16, X'00')";
    }
}
