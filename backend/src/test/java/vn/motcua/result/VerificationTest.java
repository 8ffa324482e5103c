package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.procedure.DeliveryMethod;
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
    private final Handovers handovers;
    private final Agencies agencies;
    private final ResultRows rows;
    private final Tables tables;

    VerificationTest(
            Api api,
            Desk desk,
            Acts acts,
            DocumentActs documents,
            Handovers handovers,
            Agencies agencies,
            ResultRows rows,
            Tables tables) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.documents = documents;
        this.handovers = handovers;
        this.agencies = agencies;
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
    void documentIsTheAgencysWhoseSealItBearsAndNotTheOnesThatHandsItOver() {
        Sealed sealed = sealedByTheDistrict();

        Answer verified = api.get(BY_CODE + sealed.returned().at("/result/verificationCode"))
                .expect(200);

        assertThat(verified.at("/document/symbol"))
                .isEqualTo(sealed.issue().symbol())
                .contains("/QĐ-");
        assertThat(verified.at("/document/issuedOn"))
                .isEqualTo(sealed.issue().on().toString());
        assertThat(verified.at("/document/issuedBy"))
                .isEqualTo(sealed.district().name());
        assertThat(verified.at("/handedOverBy")).isEqualTo(sealed.commune().name());
    }

    @Test
    void resultOnPaperSaysNothingOfADocument() {
        Dossier dossier = handovers.handedOver(api, desk.applicant(), null);
        String code = Objects.requireNonNull(
                        rows.find(dossier.id()).orElseThrow().handover())
                .verificationCode()
                .value();

        Answer verified = api.get(BY_CODE + code).expect(200);

        assertThat(verified.json().has("document")).isFalse();
        assertThat(verified.at("/handedOverBy"))
                .isEqualTo(agencies.get(desk.agency()).name());
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
    void aReceiverIsNamedWithLettersAndNotForWhatGoesOnline() {
        for (Map<String, String> body : List.of(
                Map.of("method", "COUNTER", "receiverName", "   "),
                Map.of("method", "POST", "receiverName", "   "),
                Map.of("method", "ONLINE", "receiverName", "   "),
                Map.of("method", "ONLINE", "receiverName", "Lê Thị Mẫu"))) {
            Answer refused = api.post(OFFICERS + UUID.randomUUID() + "/return")
                    .bearer(desk.intake().token())
                    .ifMatch(1)
                    .json(body)
                    .send()
                    .expectProblem(400, "invalid-input");
            assertThat(refused.at("/errors/0/pointer")).as(body.toString()).isEqualTo("/receiverName");
        }
    }

    @Test
    void resultThatWasNotHandedOverCannotBeRevoked() {
        Dossier signed = atTheLeader(desk.submitted());

        revoke(desk.leader(), signed, signed.version()).expect(409);
    }

    /** A commune's dossier whose result the district decides, and the commune hands over. */
    private record Sealed(Agency commune, Agency district, DossierResult.Issue issue, Answer returned) {}

    private Sealed sealedByTheDistrict() {
        Agency commune = agencies.findByCode("H56.31.01").orElseThrow();
        Agency district = agencies.parentOf(commune.id()).orElseThrow();
        Dossier submitted = desk.submitted("1.001776", commune.id(), DeliveryMethod.COUNTER);
        Dossier accepted = acts.accept(at(commune, UnitKind.ONE_STOP, null, OfficerRole.INTAKE), submitted);
        Clerk social = at(commune, UnitKind.DIVISION, "VHXH", OfficerRole.HANDLER);
        Dossier proposed = acts.forward(social, acts.take(social, accepted));
        Clerk chair = at(commune, UnitKind.LEADERSHIP, null, OfficerRole.LEADER);
        Clerk appraiser = at(district, UnitKind.DIVISION, "LDTBXH", OfficerRole.HANDLER);
        Dossier taken = acts.take(appraiser, acts.forward(chair, proposed));
        Dossier asked = documents.submit(appraiser, documents.draft(appraiser, taken));
        Dossier signed = documents.sign(at(district, UnitKind.LEADERSHIP, null, OfficerRole.LEADER), asked);
        Dossier issued = documents.issue(at(district, UnitKind.CLERICAL, null, OfficerRole.CLERK), signed);
        Answer returned = api.post(OFFICERS + issued.id().value() + "/return")
                .bearer(at(commune, UnitKind.ONE_STOP, null, OfficerRole.INTAKE).token())
                .ifMatch(issued.version())
                .json(Map.of("method", "COUNTER", "receiverName", "Lê Thị Mẫu"))
                .expect(200);
        DossierResult.Issue issue =
                Objects.requireNonNull(rows.find(issued.id()).orElseThrow().issue());
        return new Sealed(commune, district, issue, returned);
    }

    private Clerk at(Agency agency, UnitKind kind, @Nullable String suffix, OfficerRole role) {
        UUID unit =
                agencies.findUnit(agency.id(), kind, suffix).orElseThrow().id().value();
        return desk.officer(new Post(agency.id().value(), unit, Set.of(role)));
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
