package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.dossier.Dossier;
import vn.motcua.result.document.DocumentActs;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Anyone may ask whether a result is real; a leader may revoke it. */
@ServerTest
class VerificationTest {

    private static final String OFFICERS = "/api/v1/officer/dossiers/";
    private static final String BY_CODE = "/api/v1/results/by-code/";
    private static final String BY_HASH = "/api/v1/results/by-hash/";

    private final Api api;
    private final Desk desk;
    private final Acts acts;
    private final DocumentActs documents;
    private final ResultRows rows;
    private final Tables tables;

    VerificationTest(Api api, Desk desk, Acts acts, DocumentActs documents, ResultRows rows, Tables tables) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.documents = documents;
        this.rows = rows;
        this.tables = tables;
    }

    @Test
    void codeAndFileOfAResultAreFoundAndSayNothingAboutAnyone() throws Exception {
        Dossier dossier = desk.submitted();
        Answer returned = returned(dossier);
        String code = returned.at("/result/verificationCode");

        Answer verified = api.get(BY_CODE + code.toLowerCase(Locale.ROOT))
                .header("Accept-Language", "en")
                .expect(200);

        assertThat(verified.at("/state")).isEqualTo("VALID");
        assertThat(verified.at("/procedureName")).isEqualTo(dossier.procedure().nameEn());
        assertThat(verified.at("/documentSha256")).isEqualTo(sha256(dossier));
        assertThat(verified.text())
                .doesNotContain(
                        dossier.parties().ownerName(), dossier.requireCode().value(), "Cấp bản sao theo đề nghị");
        assertThat(api.get(BY_HASH + sha256(dossier)).expect(200).at("/state")).isEqualTo("VALID");
    }

    @Test
    void whatWasNotHandedOverHereIsNotFound() {
        api.get(BY_CODE + VerificationCode.random().value()).expect(404);
        api.get(BY_CODE + "x").expect(404);
        api.get(BY_HASH + "0".repeat(64)).expect(404);
        api.get(BY_HASH + "zz").expect(400);
    }

    @Test
    void issuedResultCannotBeVerifiedBeforeItIsHandedOver() throws Exception {
        Dossier issued = documents.issued(desk.submitted());
        DossierResult result = rows.find(issued.id()).orElseThrow();

        assertThat(result.handover()).isNull();
        api.get(BY_CODE
                        + Objects.requireNonNull(result.issue())
                                .verificationCode()
                                .value())
                .expect(404);
        api.get(BY_HASH + sha256(issued)).expect(404);
    }

    @Test
    void revokedResultIsSaidToBeRevokedAndTheApplicantIsTold() {
        Dossier dossier = desk.submitted();
        Answer returned = returned(dossier);

        Answer revoked = revoke(desk.leader(), dossier, returned.version()).expect(200);

        assertThat(revoked.at("/status")).isEqualTo("RESULT_RETURNED");
        assertThat(revoked.at("/result/revocationReason")).isEqualTo("Cấp nhầm mẫu");
        assertThat(revoked.text()).doesNotContain("REVOKE\"");
        Answer verified =
                api.get(BY_CODE + returned.at("/result/verificationCode")).expect(200);
        assertThat(verified.at("/state")).isEqualTo("REVOKED");
        assertThat(verified.text()).doesNotContain("Cấp nhầm mẫu");
        assertThat(tables.count("outbox_event WHERE type = 'dossier.result-revoked' AND aggregate_id = UNHEX('"
                        + dossier.id().value().toString().replace("-", "") + "')"))
                .isEqualTo(1);
    }

    @Test
    void resultIsRevokedOnceByALeaderWhoSawItAsItIs() {
        Dossier dossier = desk.submitted();
        long version = returned(dossier).version();

        revoke(desk.intake(), dossier, version).expect(403);
        revoke(desk.leader(), dossier, version - 1).expect(412);
        long after = revoke(desk.leader(), dossier, version).expect(200).version();
        revoke(desk.leader(), dossier, version).expect(412);
        revoke(desk.leader(), dossier, after).expect(409);
    }

    @Test
    void atTheCounterWhoReceivesIsNamed() {
        Answer refused = api.post(OFFICERS + UUID.randomUUID() + "/return")
                .bearer(desk.intake().token())
                .ifMatch(1)
                .json(Map.of("method", "COUNTER"))
                .send()
                .expectProblem(400, "invalid-input");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/receiverName");
    }

    @Test
    void resultThatWasNotHandedOverCannotBeRevoked() {
        Dossier signed = atTheLeader(desk.submitted());

        revoke(desk.leader(), signed, signed.version()).expect(409);
    }

    private Api.Call revoke(Clerk officer, Dossier dossier, long version) {
        return api.post(OFFICERS + dossier.id().value() + "/result/revocation")
                .bearer(officer.token())
                .ifMatch(version)
                .json(Map.of("reason", "Cấp nhầm mẫu"));
    }

    private Answer returned(Dossier dossier) {
        Dossier resolved = documents.issued(dossier);
        return api.post(OFFICERS + dossier.id().value() + "/return")
                .bearer(desk.intake().token())
                .ifMatch(resolved.version())
                .json(Map.of("method", "ONLINE"))
                .expect(200);
    }

    private Dossier atTheLeader(Dossier submitted) {
        Clerk handler = desk.handler();
        return acts.forward(handler, acts.take(handler, acts.accept(desk.intake(), submitted)));
    }

    private String sha256(Dossier dossier) throws Exception {
        byte[] file = api.get(OFFICERS + dossier.id().value() + "/result/content")
                .bearer(desk.leader().token())
                .expect(200)
                .bytes();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
