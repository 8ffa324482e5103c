package vn.motcua.dossier.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.Seeds;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.CsvLine;
import vn.motcua.platform.text.CsvTable;
import vn.motcua.platform.time.Zone;

/** Many rows at once: each a draft, or a list of what is wrong with it. */
@DatabaseTest
class BatchApiTest {

    private static final String BATCHES = "/api/v1/dossier-batches";

    private final Api api;
    private final Tables tables;
    private final Applications applications;
    private final DraftRow draftRow;
    private final OutboxRelay relay;
    private final Transactions transactions;
    private final SignedInApplicant firm;
    private final SignedInApplicant owner;

    BatchApiTest(
            Api api,
            People people,
            Tables tables,
            Applications applications,
            DraftRow draftRow,
            OutboxRelay relay,
            Transactions transactions) {
        this.api = api;
        this.tables = tables;
        this.applications = applications;
        this.draftRow = draftRow;
        this.relay = relay;
        this.transactions = transactions;
        firm = people.organisation();
        owner = people.citizen();
    }

    @Test
    void goodRowsBecomeDraftsAndTheOthersAreRefusedWithWhatIsWrong() {
        List<Map<String, Object>> rows = List.of(
                row("A-1", answers()),
                row("A-2", answers().put("tuCach", "HANG_XOM")),
                row("A-3", answers().put("mauToc", "đen")));

        Answer made = send(body(rows), "first").expect(202);
        Answer batch = done(made.at("/id"));

        assertThat(batch.at("/drafted")).isEqualTo("1");
        assertThat(batch.at("/refused")).isEqualTo("2");
        assertThat(batch.at("/rows/0/reference")).isEqualTo("A-1");
        Answer draft = api.get("/api/v1/dossiers/" + batch.at("/rows/0/dossierId"))
                .bearer(firm.token())
                .expect(200);
        assertThat(draft.at("/status")).isEqualTo("DRAFT");
        assertThat(draft.json().at("/answers")).isEqualTo(answers());
        assertThat(draft.at("/delivery/method")).isEqualTo("ONLINE");
        assertThat(batch.at("/rows/1/errors/0/pointer")).isEqualTo("/answers/tuCach");
        assertThat(batch.at("/rows/2/errors/0/pointer")).isEqualTo("/answers/mauToc");
        assertThat(batch.at("/rows/2/errors/0/message")).isEqualTo("Biểu mẫu không có câu hỏi này");
        assertThat(tables.count("dossier_batch_row WHERE batch_id = " + Tables.id(UUID.fromString(made.at("/id")))
                        + " AND answers <> '{}'"))
                .as("what was worked is not kept a second time")
                .isZero();
    }

    @Test
    void sameKeyIsTheSameBatchAndAnotherBodyIsRefused() {
        Map<String, Object> body = body(List.of(row("B-1", answers())));
        String id = send(body, "again").expect(202).at("/id");

        assertThat(send(body, "again").expect(202).at("/id")).isEqualTo(id);
        send(body(List.of(row("B-2", answers()))), "again").expectProblem(422, "idempotency-key-reused");

        assertThat(done(id).at("/drafted")).isEqualTo("1");
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void rowThatIsWorkedTwiceIsOneDraft() {
        String id =
                send(body(List.of(row("C-1", answers()))), "twice").expect(202).at("/id");
        done(id);

        OutboxEvent again = new OutboxEvent(
                Ids.next(),
                BatchRowPayload.TYPE,
                Ids.next(),
                "{\"batchId\":\"" + id + "\",\"place\":1}",
                Instant.now());
        transactions.write(() -> draftRow.consume(again));

        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void batchForAnOwnerNeedsTheRightToPrepareForThem() {
        Map<String, Object> body = body(List.of(row("D-1", answers())));
        body.put("ownerId", owner.id().value().toString());
        send(body, "none").expectProblem(404, "owner-not-found");

        api.post("/api/v1/me/representations")
                .bearer(owner.token())
                .json(Map.of(
                        "actions", List.of("PREPARE", "TRACK"),
                        "representativeIdentifier",
                                firm.applicant().identifier().value(),
                        "representativeName", firm.applicant().fullName(),
                        "validUntil", LocalDate.now(Zone.VIETNAM).toString()))
                .expect(201);

        Answer batch = done(send(body, "given").expect(202).at("/id"));
        assertThat(api.get("/api/v1/dossiers/" + batch.at("/rows/0/dossierId"))
                        .bearer(owner.token())
                        .expect(200)
                        .at("/owner/name"))
                .isEqualTo(owner.applicant().fullName());
    }

    @Test
    void batchIsThereForWhoeverSentItAlone() {
        String id =
                send(body(List.of(row("E-1", answers()))), "mine").expect(202).at("/id");

        api.get(BATCHES + "/" + id).bearer(owner.token()).send().expectProblem(404, "not-found");
    }

    @Test
    void noMoreRowsAreTakenThanFiveHundred() {
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            many.add(Map.of("answers", Map.of()));
        }

        send(body(many), "many").expectProblem(400, "invalid-input");
        send(body(List.of()), "none").expectProblem(400, "invalid-input");
        Map<String, Object> elsewhere = body(List.of(row("F-1", answers())));
        elsewhere.put("agencyId", Ids.next().toString());
        send(elsewhere, "elsewhere").expectProblem(409, "procedure-not-offered");
    }

    @Test
    void tableIsWorkedLikeRows() {
        String template = api.get(BATCHES + "/template.csv?procedure=" + Applications.PROCEDURE)
                .bearer(firm.token())
                .expect(200)
                .text();
        List<String> columns = CsvTable.read(template).getFirst();
        assertThat(columns).startsWith("reference").contains("tuCach", "vanBang/0/soHieu");
        ObjectNode answers = answers();
        List<String> cells = columns.stream()
                .map(column -> column.equals("reference")
                        ? "T-1"
                        : answers.at("/" + column).asText())
                .toList();

        String id = table(template + CsvLine.of(cells) + CsvLine.of(List.of("T-2", "chưa đủ")), "table")
                .expect(202)
                .at("/id");

        Answer batch = done(id);
        assertThat(batch.at("/rows/0/reference")).isEqualTo("T-1");
        assertThat(batch.at("/rows/0/state")).isEqualTo("DRAFTED");
        assertThat(batch.at("/rows/1/state")).isEqualTo("REFUSED");
        assertThat(batch.json().at("/rows/1/errors")).isNotEmpty();
    }

    @Test
    void tableThatCannotBeReadIsRefusedWhole() {
        assertThat(table("reference,mauToc\r\nA,đen\r\n", "column")
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/columns/1");
        table("reference,tuCach\r\n", "empty").expectProblem(400, "invalid-input");
        table("reference,\"tuCach\r\n", "quote").expectProblem(400, "invalid-input");
        api.get(BATCHES + "/template.csv?procedure=0.000000")
                .bearer(firm.token())
                .send()
                .expectProblem(404, "procedure-not-found");
    }

    private Answer table(String csv, String key) {
        return api.post(BATCHES + "/table?procedure=" + Applications.PROCEDURE + "&agency="
                        + applications.agency().value())
                .bearer(firm.token())
                .header("Idempotency-Key", key)
                .body("text/csv", csv.getBytes(StandardCharsets.UTF_8))
                .send();
    }

    private long drafts() {
        return tables.count("dossier WHERE owner_id = " + Tables.id(firm.id().value()));
    }

    private Answer done(String batch) {
        while (relay.runOnce() > 0) {
            // Until nothing waits any more.
        }
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> api.get(BATCHES + "/" + batch)
                                .bearer(firm.token())
                                .expect(200),
                        answer -> answer.at("/waiting").equals("0"));
    }

    private Answer send(Map<String, Object> body, String key) {
        return api.post(BATCHES)
                .bearer(firm.token())
                .header("Idempotency-Key", key)
                .json(body)
                .send();
    }

    private Map<String, Object> body(List<Map<String, Object>> rows) {
        return new HashMap<>(Map.of(
                "procedureCode",
                Applications.PROCEDURE,
                "agencyId",
                applications.agency().value().toString(),
                "delivery",
                "ONLINE",
                "rows",
                rows));
    }

    private static Map<String, Object> row(String reference, ObjectNode answers) {
        return Map.of("reference", reference, "answers", answers);
    }

    private static ObjectNode answers() {
        return (ObjectNode) Seeds.read("samples/answers/" + Applications.PROCEDURE + ".json");
    }
}
