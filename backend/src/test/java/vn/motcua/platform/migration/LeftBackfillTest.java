package vn.motcua.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;

/** Who may still read what has gone on from them finds it from before that was written down. */
@DatabaseTest
class LeftBackfillTest {
    /** The commune's one-stop shop and its division, the district's division and its leaders, and the one-stop shop again. */
    private static final List<String> UNITS = List.of("a1", "a2", "b1", "b2", "a1");

    private static final String COMMUNE = "aa";
    private static final String DISTRICT = "bb";

    private final ScratchSchema scratch;

    LeftBackfillTest(ScratchSchema scratch) {
        this.scratch = scratch;
    }

    @Test
    void unitsIssuersAndHostsOfEarlierStepsAreWrittenDown() throws SQLException {
        DataSource schema = scratch.migratedTo("20261122315");
        agencies();
        route();
        task("01", 1, "NULL");
        task("02", 2, "NULL");
        task("04", 4, bytes(DISTRICT));
        task("05", 5, "NULL");
        document("05", "ISSUED");
        document("04", "NUMBERED");

        Migrations.migrate(schema);

        assertThat(left())
                .containsExactly(
                        "01 nowhere",
                        "02 UNIT a1",
                        "04 UNIT a1",
                        "04 UNIT a2",
                        "04 UNIT b1",
                        "05 GUEST bb",
                        "05 ISSUER bb",
                        "05 UNIT a2",
                        "05 UNIT b1",
                        "05 UNIT b2");
    }

    @Test
    void unitsBehindWhereADossierWasHandedBackToAreTakenOut() throws SQLException {
        DataSource schema = scratch.migratedTo("20261122318");
        agencies();
        route();
        task("02", 2, "NULL");
        left("02", "a1");
        left("02", "a2");
        left("02", "b1");

        Migrations.migrate(schema);

        assertThat(left()).containsExactly("02 UNIT a1");
    }

    private List<String> left() throws SQLException {
        return scratch.rows("""
                SELECT CONCAT(LOWER(LEFT(HEX(dossier_id), 2)), ' ',
                    COALESCE(CONCAT(kind, ' ', LOWER(LEFT(HEX(place_id), 2))), 'nowhere')) AS found
                FROM routing_task LEFT JOIN routing_left ON left_id = dossier_id ORDER BY found""");
    }

    private void agencies() throws SQLException {
        for (String id : List.of(COMMUNE, DISTRICT)) {
            scratch.executeUnrelated("INSERT INTO agency (id, kind, tier, name, name_en, short_name, valid_from)"
                    + " VALUES (%s, 'DISTRICT', 'DISTRICT', 'A', 'A', 'A', '2020-01-01')".formatted(bytes(id)));
        }
    }

    private void route() throws SQLException {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < UNITS.size(); i++) {
            String unit = UNITS.get(i);
            steps.append(i == 0 ? "[" : ", ")
                    .append("{\"no\": %d, \"agency\": \"%s\", \"unit\": \"%s\"}"
                            .formatted(i + 1, uuid(unit.startsWith("a") ? COMMUNE : DISTRICT), uuid(unit)));
        }
        scratch.executeUnrelated(
                "INSERT INTO routing_route (id, procedure_code, agency_id, steps) VALUES (%s, 'P', %s, '%s]')"
                        .formatted(bytes("99"), bytes(COMMUNE), steps));
    }

    private void task(String id, int step, String guest) throws SQLException {
        scratch.executeUnrelated(
                """
                INSERT INTO routing_task (dossier_id, dossier_version, route_id, step_no, step_name, step_role, agency_id,
                    guest_agency_id, unit_id, state, status, dossier_code, procedure_code, procedure_name, owner_name,
                    search_text, received_at, step_since)
                VALUES (%s, 1, %s, %d, 'A', 'HANDLER', %s,
                    %s, %s, 'OPEN', 'IN_PROGRESS', '%s', 'P', 'P', 'A',
                    '', '2026-10-01', '2026-10-01')
                """.formatted(bytes(id), bytes("99"), step, bytes(COMMUNE), guest, bytes(UNITS.get(step - 1)), id));
    }

    private void document(String dossier, String state) throws SQLException {
        String issuedId = state.equals("ISSUED") ? bytes("77") : "NULL";
        scratch.executeUnrelated(
                """
                INSERT INTO result_document (dossier_id, agency_id, kind, notation, state, state_since, draft_id, signed_id,
                    issued_id, signed_by, signed_at, number, year, numbered_at, verification_code)
                VALUES (%1$s, %2$s, 'LICENCE', 'GP', '%3$s', '2026-10-01', %1$s, %1$s,
                    %4$s, %1$s, '2026-10-01', %5$s, 2026, '2026-10-01', '%5$s')
                """.formatted(bytes(dossier), bytes(DISTRICT), state, issuedId, Integer.parseInt(dossier)));
    }

    private void left(String dossier, String place) throws SQLException {
        scratch.executeUnrelated(
                "INSERT INTO routing_left (place_id, left_id) VALUES (%s, %s)".formatted(bytes(place), bytes(dossier)));
    }

    private static String bytes(String first) {
        return "RPAD(X'" + first + "', 16, X'00')";
    }

    private static String uuid(String first) {
        return first + "000000-0000-0000-0000-000000000000";
    }
}
