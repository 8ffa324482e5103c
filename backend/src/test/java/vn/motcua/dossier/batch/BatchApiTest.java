package vn.motcua.dossier.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.batch.SentBatches.BATCHES;
import static vn.motcua.dossier.batch.SentBatches.answers;
import static vn.motcua.dossier.batch.SentBatches.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
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

/** Many rows at once: each a draft, or a list of what is wrong with it. */
@DatabaseTest
class BatchApiTest {

    private final Api api;
    private final Tables tables;
    private final SentBatches batches;
    private final DraftRow draftRow;
    private final Transactions transactions;
    private final SignedInApplicant firm;
    private final SignedInApplicant owner;

    BatchApiTest(
            Api api,
            People people,
            Tables tables,
            Applications applications,
            OutboxRelay relay,
            DraftRow draftRow,
            Transactions transactions) {
        this.api = api;
        this.tables = tables;
        batches = new SentBatches(api, applications, relay);
        this.draftRow = draftRow;
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

        Answer made = send(rows, "first").expect(202);
        Answer batch = batches.done(firm, made.at("/id"));

        assertThat(batch.at("/counts/drafted")).isEqualTo("1");
        assertThat(batch.at("/counts/refused")).isEqualTo("2");
        assertThat(batch.at("/rows/0/reference")).isEqualTo("A-1");
        Answer draft = api.get("/api/v1/dossiers/" + batch.at("/rows/0/dossierId"))
                .bearer(firm.token())
                .expect(200);
        assertThat(draft.at("/status")).isEqualTo("DRAFT");
        assertThat(draft.json().at("/answers")).isEqualTo(answers());
        assertThat(draft.at("/delivery/method")).isEqualTo("ONLINE");
        assertThat(batch.at("/rows/1/errors/0/pointer")).isEqualTo("/answers/tuCach");
        assertThat(batch.at("/rows/1/errors/0/field")).isNotBlank();
        assertThat(batch.json().at("/rows/2/errors")).as("told once").hasSize(1);
        assertThat(batch.at("/rows/2/errors/0/pointer")).isEqualTo("/answers/mauToc");
        assertThat(batch.at("/rows/2/errors/0/message")).isEqualTo("Biểu mẫu không có câu hỏi này");
        assertThat(tables.count("dossier_batch_row WHERE batch_id = " + Tables.id(UUID.fromString(made.at("/id")))
                        + " AND answers <> '{}'"))
                .as("what was worked is not kept a second time")
                .isZero();
    }

    @Test
    void sameKeyIsTheSameBatchAndAnotherBodyIsRefused() {
        List<Map<String, Object>> rows = List.of(row("B-1", answers()));
        String id = send(rows, "again").expect(202).at("/id");

        assertThat(send(rows, "again").expect(202).at("/id")).isEqualTo(id);
        send(List.of(row("B-2", answers())), "again").expectProblem(422, "idempotency-key-reused");

        assertThat(batches.done(firm, id).at("/counts/drafted")).isEqualTo("1");
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void repetitionCountsNowhereAndIsAnsweredWhenNoMoreMayBeSent() {
        List<Map<String, Object>> rows = List.of(row("B-3", answers()));
        String id = send(rows, "0").expect(202).at("/id");
        for (int i = 1; i < 20; i++) {
            send(List.of(row("B-3", answers().put("mauToc", i))), "" + i).expect(202);
        }
        send(rows, "20").expectProblem(429, "too-many-requests");

        assertThat(send(rows, "0").expect(202).at("/id")).isEqualTo(id);
    }

    @Test
    void keyThatWasForgottenNamesItsBatchStill() {
        List<Map<String, Object>> rows = List.of(row("B-4", answers()));
        send(rows, "old").expect(202);
        tables.execute("DELETE FROM idempotency_record WHERE caller_id = "
                + Tables.id(firm.id().value()));

        send(rows, "old").expectProblem(422, "idempotency-key-reused");
    }

    @Test
    void rowThatIsWorkedTwiceIsOneDraft() {
        String id = send(List.of(row("C-1", answers())), "twice").expect(202).at("/id");
        batches.done(firm, id);

        OutboxEvent again = new OutboxEvent(
                Ids.next(),
                BatchRowPayload.TO_DRAFT,
                Ids.next(),
                "{\"batchId\":\"" + id + "\",\"place\":1}",
                Instant.now());
        transactions.write(() -> draftRow.consume(again));

        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void rowThatIsTooLongForADraftIsRefusedAndHoldsNothingUp() {
        String id = send(List.of(row("C-2", answers().put("lyDo", "a".repeat(300_000)))), "long")
                .expect(202)
                .at("/id");

        assertThat(batches.done(firm, id).at("/rows/0/errors/0/pointer")).isEqualTo("/answers");
        assertThat(drafts()).isZero();
    }

    @Test
    void batchForAnOwnerNeedsTheRightToPrepareForThem() {
        Map<String, Object> body = batches.body(List.of(row("D-1", answers())));
        body.put("ownerId", owner.id().value().toString());
        batches.send(firm, body, "none").expectProblem(404, "owner-not-found");

        batches.entrust(owner, firm, List.of("PREPARE", "TRACK"));

        Answer batch =
                batches.done(firm, batches.send(firm, body, "given").expect(202).at("/id"));
        assertThat(batch.at("/ownerName")).isEqualTo(owner.applicant().fullName());
        assertThat(api.get("/api/v1/dossiers/" + batch.at("/rows/0/dossierId"))
                        .bearer(owner.token())
                        .expect(200)
                        .at("/owner/name"))
                .isEqualTo(owner.applicant().fullName());
    }

    @Test
    void rightThatEndsBeforeARowIsWorkedLeavesNoDraft() {
        String representation = batches.entrust(owner, firm, List.of("PREPARE", "TRACK"));
        Map<String, Object> body = batches.body(List.of(row("D-2", answers())));
        body.put("ownerId", owner.id().value().toString());
        String id = batches.send(firm, body, "ended").expect(202).at("/id");
        api.delete("/api/v1/me/representations/" + representation)
                .bearer(owner.token())
                .expect(204);

        assertThat(batches.done(firm, id).at("/rows/0/errors/0/keyword")).isEqualTo("owner-not-found");
        assertThat(tables.count(
                        "dossier WHERE owner_id = " + Tables.id(owner.id().value())))
                .isZero();
    }

    @Test
    void batchIsThereForWhoeverSentItAlone() {
        String id = send(List.of(row("E-1", answers())), "mine").expect(202).at("/id");

        for (String path : List.of("", "/report.csv")) {
            api.get(BATCHES + "/" + id + path).bearer(owner.token()).send().expectProblem(404, "not-found");
        }
        batches.submit(owner, id).expectProblem(404, "not-found");
        assertThat(api.get(BATCHES).bearer(owner.token()).expect(200).json().at("/items"))
                .isEmpty();
    }

    @Test
    void batchesAreListedNewestFirstPageByPage() {
        List<String> sent = Stream.of("1", "2", "3")
                .map(key -> send(List.of(row(key, answers())), key).expect(202).at("/id"))
                .toList();
        batches.done(firm, sent.getLast());

        Answer first = api.get(BATCHES + "?limit=2").bearer(firm.token()).expect(200);
        Answer rest = api.get(BATCHES + "?limit=2&after=" + first.at("/next"))
                .bearer(firm.token())
                .expect(200);

        assertThat(List.of(first.at("/items/0/id"), first.at("/items/1/id"), rest.at("/items/0/id")))
                .isEqualTo(sent.reversed());
        assertThat(rest.json().has("next")).isFalse();
        assertThat(first.at("/items/0/counts/drafted")).isEqualTo("1");
        assertThat(first.at("/items/0/procedureName")).isNotBlank();
    }

    @Test
    void noMoreRowsAreTakenThanFiveHundred() {
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            many.add(Map.of("answers", Map.of()));
        }

        send(many, "many").expectProblem(400, "invalid-input");
        send(List.of(), "none").expectProblem(400, "invalid-input");
        Map<String, Object> elsewhere = batches.body(List.of(row("F-1", answers())));
        elsewhere.put("agencyId", Ids.next().toString());
        batches.send(firm, elsewhere, "elsewhere").expectProblem(409, "procedure-not-offered");
    }

    @Test
    void dossierIsFoundByItsReference() {
        Answer batch = batches.drafted(firm, 2);

        Answer found =
                api.get("/api/v1/dossiers?reference=r-2").bearer(firm.token()).expect(200);

        assertThat(found.json().at("/items")).hasSize(1);
        assertThat(found.at("/items/0/id")).isEqualTo(batch.at("/rows/1/dossierId"));
        assertThat(found.at("/items/0/reference")).isEqualTo("R-2");
        assertThat(api.get("/api/v1/dossiers?reference=R")
                        .bearer(firm.token())
                        .expect(200)
                        .json()
                        .at("/items"))
                .as("a part of it is another")
                .isEmpty();
    }

    private Answer send(List<Map<String, Object>> rows, String key) {
        return batches.send(firm, batches.body(rows), key);
    }

    private long drafts() {
        return tables.count("dossier WHERE owner_id = " + Tables.id(firm.id().value()));
    }
}
