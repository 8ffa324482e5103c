package vn.motcua.result.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Paper and electronic documents share one series, which goes on where paper has come to. */
@ServerTest
class SeriesApiTest {

    private static final String NOTATION = "BS-UBND";

    private final Api api;
    private final Desk desk;
    private final DocumentActs documents;
    private final ResultDocumentRows rows;
    private final Agencies agencies;
    private final Tables tables;

    SeriesApiTest(
            Api api, Desk desk, DocumentActs documents, ResultDocumentRows rows, Agencies agencies, Tables tables) {
        this.api = api;
        this.desk = desk;
        this.documents = documents;
        this.rows = rows;
        this.agencies = agencies;
        this.tables = tables;
    }

    @Test
    void seriesGoesOnWithTheNumberThatAnAdministratorSays() {
        Clerk admin = administrator(desk.agency().value());
        int next = next(admin) + 100;

        Answer moved = move(admin, desk.agency().value(), NOTATION, next).expect(200);

        assertThat(moved.at("/next")).isEqualTo(Integer.toString(next));
        assertThat(next(admin)).isEqualTo(next);
        Dossier issued = documents.issued(desk.submitted());
        assertThat(rows.find(issued.id())
                        .orElseThrow()
                        .requireNumbering()
                        .number()
                        .number())
                .isGreaterThanOrEqualTo(next);
        assertThat(tables.count("document_number_change WHERE next_after = " + next + " AND changed_by = "
                        + Tables.id(admin.id())))
                .isEqualTo(1);
    }

    @Test
    void numberThatWasGivenIsNotGivenAgain() {
        Clerk admin = administrator(desk.agency().value());
        documents.issued(desk.submitted());
        int next = next(admin);

        Answer refused =
                move(admin, desk.agency().value(), NOTATION, next - 1).expectProblem(409, "document-number-taken");

        assertThat(refused.at("/detail")).contains(Integer.toString(next));
        assertThat(next(admin)).isEqualTo(next);
    }

    @Test
    void numberThatWasTypedWrongIsPutRightAsLongAsNothingWasNumberedWithIt() {
        Clerk admin = administrator(desk.agency().value());
        UUID agency = desk.agency().value();
        String notation = "TL-" + agencies.get(desk.agency()).symbol();
        documents.issued(desk.submitted(), DocumentKind.EXTRACT);
        int next = next(admin, notation);

        move(admin, agency, notation, next + 2034).expect(200);
        move(admin, agency, notation, next + 100).expect(200);
        Answer refused = move(admin, agency, notation, next - 1).expectProblem(409, "document-number-taken");
        assertThat(refused.at("/detail")).contains(" " + next);

        documents.issued(desk.submitted(), DocumentKind.EXTRACT);
        assertThat(next(admin, notation)).isEqualTo(next + 101);
        move(admin, agency, notation, next + 100).expectProblem(409, "document-number-taken");
        assertThat(tables.count("document_number_change WHERE next_before = " + (next + 2034) + " AND next_after = "
                        + (next + 100)))
                .isEqualTo(1);
    }

    @Test
    void onlyAdministratorsOfTheAgencyMoveItsSeries() {
        UUID agency = desk.agency().value();
        UUID elsewhere = agencies.findByCode("H59.01").orElseThrow().id().value();

        move(desk.clerk(), agency, NOTATION, 999_999).expect(403);
        move(administrator(elsewhere), agency, NOTATION, 999_999).expect(404);
        Clerk admin = administrator(agency);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("notation", "12/GP-UBND", "next", 5),
                Map.of("notation", "", "next", 5),
                Map.of("notation", NOTATION, "next", 0),
                Map.of("notation", NOTATION))) {
            api.post(series(agency)).bearer(admin.token()).json(wrong).send().expectProblem(400, "invalid-input");
        }
    }

    private Clerk administrator(UUID agency) {
        return desk.officer(new Post(agency, null, Set.of(OfficerRole.ADMIN)));
    }

    private int next(Clerk admin) {
        return next(admin, NOTATION);
    }

    private int next(Clerk admin, String notation) {
        JsonNode items = api.get(series(desk.agency().value()))
                .bearer(admin.token())
                .expect(200)
                .json()
                .at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.at("/notation").asText().equals(notation))
                .map(item -> item.at("/next").asInt())
                .findFirst()
                .orElse(1);
    }

    private Answer move(Clerk officer, UUID agency, String notation, int next) {
        return api.post(series(agency))
                .bearer(officer.token())
                .json(Map.of("notation", notation, "next", next))
                .send();
    }

    private static String series(UUID agency) {
        return "/api/v1/officer/agencies/" + agency + "/document-series";
    }
}
