package vn.motcua.dossier.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.batch.SentBatches.answers;
import static vn.motcua.dossier.batch.SentBatches.row;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Those drafts of a batch that are whole are filed together, each as if it were submitted by itself. */
@DatabaseTest
class BatchSubmissionTest {

    private static final String DOSSIERS = "/api/v1/dossiers/";

    private final Api api;
    private final Tables tables;
    private final SentBatches batches;
    private final SubmitRow submitRow;
    private final Transactions transactions;
    private final SignedInApplicant firm;
    private final SignedInApplicant owner;

    BatchSubmissionTest(
            Api api,
            People people,
            Tables tables,
            Applications applications,
            OutboxRelay relay,
            SubmitRow submitRow,
            Transactions transactions) {
        this.api = api;
        this.tables = tables;
        batches = new SentBatches(api, applications, relay);
        this.submitRow = submitRow;
        this.transactions = transactions;
        firm = people.organisation();
        owner = people.citizen();
    }

    @Test
    void wholeDraftsAreFiledAndTheOthersSayWhatTheyLack() {
        Answer batch = batches.drafted(firm, 2);
        String id = batch.at("/id");
        batches.attach(firm, batch.at("/rows/0/dossierId"));

        Answer asked = batches.submit(firm, id).expect(202);
        Answer done = batches.done(firm, id);

        assertThat(asked.at("/id")).isEqualTo(id);
        assertThat(done.at("/counts/submitted")).isEqualTo("1");
        assertThat(done.at("/counts/notSubmitted")).isEqualTo("1");
        Answer filed = api.get(DOSSIERS + done.at("/rows/0/dossierId"))
                .bearer(firm.token())
                .expect(200);
        assertThat(filed.at("/status")).isEqualTo("SUBMITTED");
        assertThat(done.at("/rows/0/submission/code")).isEqualTo(filed.at("/code"));
        assertThat(done.at("/rows/0/submission/submittedAt")).isEqualTo(filed.at("/submittedAt"));
        assertThat(done.at("/rows/1/submission/errors/0/pointer")).isEqualTo("/attachments/" + Applications.PAPER);
        assertThat(done.at("/rows/1/submission/errors/0/message")).startsWith("Thiếu giấy tờ: ");
        assertThat(status(done, 1)).isEqualTo("DRAFT");
    }

    @Test
    void askedAgainWhatIsFiledStaysFiledOnceAndTheRestIsTriedAgain() {
        Answer batch = batches.drafted(firm, 2);
        String id = batch.at("/id");
        batches.attach(firm, batch.at("/rows/0/dossierId"));
        batches.submit(firm, id).expect(202);
        String code = batches.done(firm, id).at("/rows/0/submission/code");
        batches.attach(firm, batch.at("/rows/1/dossierId"));

        batches.submit(firm, id).expect(202);
        Answer done = batches.done(firm, id);

        assertThat(done.at("/rows/0/submission/code")).isEqualTo(code);
        assertThat(done.at("/counts/submitted")).isEqualTo("2");
        assertThat(done.json().at("/rows/1/submission").has("errors")).isFalse();
    }

    @Test
    void rowThatIsWorkedTwiceIsFiledOnce() {
        Answer batch = batches.drafted(firm, 1);
        String id = batch.at("/id");
        batches.attach(firm, batch.at("/rows/0/dossierId"));
        batches.submit(firm, id).expect(202);
        String code = batches.done(firm, id).at("/rows/0/submission/code");
        // As if the wish had been written down again by somebody who did not see it fulfilled.
        tables.execute("UPDATE dossier_batch_row SET submission = 'WAITING' WHERE batch_id = "
                + Tables.id(UUID.fromString(id)));

        transactions.write(() -> submitRow.consume(wish(id)));

        Answer done = batches.seen(firm, id);
        assertThat(done.at("/rows/0/submission/state")).isEqualTo("SUBMITTED");
        assertThat(done.at("/rows/0/submission/code")).isEqualTo(code);
    }

    @Test
    void serverThatDiesWhileItSubmitsLeavesTheRowForTheNext() {
        Answer batch = batches.drafted(firm, 1);
        String id = batch.at("/id");
        batches.attach(firm, batch.at("/rows/0/dossierId"));
        batches.submit(firm, id).expect(202);

        assertThatThrownBy(() -> transactions.write(() -> {
                    submitRow.consume(wish(id));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(batches.seen(firm, id).at("/rows/0/submission/state")).isEqualTo("WAITING");
        assertThat(status(batch, 0)).isEqualTo("DRAFT");
        assertThat(batches.done(firm, id).at("/counts/submitted")).isEqualTo("1");
    }

    @Test
    void draftThatIsChangedBeforeItsTurnIsLeftAsItIs() {
        Answer batch = batches.drafted(firm, 1);
        String dossier = batch.at("/rows/0/dossierId");
        batches.attach(firm, dossier);
        batches.submit(firm, batch.at("/id")).expect(202);
        api.put(DOSSIERS + dossier + "/draft")
                .bearer(firm.token())
                .ifMatch(version(dossier))
                .json(Map.of("answers", answers().put("lyDo", "Khác"), "delivery", Map.of("method", "ONLINE")))
                .expect(200);

        Answer done = batches.done(firm, batch.at("/id"));

        assertThat(done.at("/rows/0/submission/errors/0/keyword")).isEqualTo("stale-version");
        assertThat(status(done, 0)).isEqualTo("DRAFT");
    }

    @Test
    void draftThatWasThrownAwayIsNoMoreAskedFor() {
        Answer batch = batches.drafted(firm, 2);
        String id = batch.at("/id");
        throwAway(batch.at("/rows/0/dossierId"));
        batches.submit(firm, id).expect(202);
        throwAway(batch.at("/rows/1/dossierId"));

        Answer done = batches.done(firm, id);

        assertThat(done.json().at("/rows/0").has("submission")).isFalse();
        assertThat(done.at("/rows/1/submission/state")).isEqualTo("NOT_SUBMITTED");
        assertThat(done.json().at("/rows/1").has("dossierId")).isFalse();
    }

    @Test
    void dossierThatWasSubmittedByItselfCountsAsSubmitted() {
        Answer batch = batches.drafted(firm, 1);
        String dossier = batch.at("/rows/0/dossierId");
        batches.attach(firm, dossier);
        String code = api.post(DOSSIERS + dossier + "/submission")
                .bearer(firm.token())
                .ifMatch(version(dossier))
                .header("Idempotency-Key", "alone")
                .expect(201)
                .at("/code");

        batches.submit(firm, batch.at("/id")).expect(202);

        assertThat(batches.done(firm, batch.at("/id")).at("/rows/0/submission/code"))
                .isEqualTo(code);
    }

    @Test
    void whoeverMayPrepareAloneSubmitsNothing() {
        batches.entrust(owner, firm, List.of("PREPARE", "TRACK"));
        String id = forOwner();

        batches.submit(firm, id).expectProblem(404, "owner-not-found");

        assertThat(batches.seen(firm, id).json().at("/rows/0").has("submission"))
                .isFalse();
    }

    @Test
    void rightThatEndsBeforeItsTurnLeavesTheDraft() {
        batches.entrust(owner, firm, List.of("PREPARE", "TRACK"));
        String submits = batches.entrust(owner, firm, List.of("SUBMIT"));
        String id = forOwner();
        batches.attach(firm, batches.seen(firm, id).at("/rows/0/dossierId"));
        batches.submit(firm, id).expect(202);
        api.delete("/api/v1/me/representations/" + submits)
                .bearer(owner.token())
                .expect(204);

        Answer done = batches.done(firm, id);

        assertThat(done.at("/rows/0/submission/errors/0/keyword")).isEqualTo("dossier-not-found");
        assertThat(status(done, 0)).isEqualTo("DRAFT");
    }

    private static OutboxEvent wish(String batch) {
        return new OutboxEvent(
                Ids.next(),
                BatchRowPayload.TO_SUBMIT,
                Ids.next(),
                "{\"batchId\":\"" + batch + "\",\"place\":1}",
                Instant.now());
    }

    private String forOwner() {
        Map<String, Object> body = batches.body(List.of(row("O-1", answers())));
        body.put("ownerId", owner.id().value().toString());
        String id = batches.send(firm, body, "owner").expect(202).at("/id");
        assertThat(batches.done(firm, id).at("/counts/drafted")).isEqualTo("1");
        return id;
    }

    private void throwAway(String dossier) {
        api.delete(DOSSIERS + dossier)
                .bearer(firm.token())
                .ifMatch(version(dossier))
                .expect(204);
    }

    private long version(String dossier) {
        return api.get(DOSSIERS + dossier).bearer(firm.token()).expect(200).version();
    }

    private String status(Answer batch, int row) {
        return api.get(DOSSIERS + batch.at("/rows/" + row + "/dossierId"))
                .bearer(firm.token())
                .expect(200)
                .at("/status");
    }
}
