package vn.motcua._support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua.agency.UnitId;
import vn.motcua.applicant.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.result.document.DocumentActs;
import vn.motcua.routing.Desk;

/**
 * Every route to a dossier, asked with the right kind of token by somebody whose dossier it is not: it does not exist for them.
 * The dossier has its whole life behind it, with paper, receipt and result, and the bodies are good ones: for those whose
 * dossier it is nothing of it is missing.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersTest {
    private static final String OFFICERS = "/api/v1/officer/dossiers/";

    private final Api api;
    private final People people;
    private final String owner;
    private final String officer;
    private final String dossierId;
    private final String attachmentId;

    StrangersTest(Api api, People people, Applications applications, Desk desk, DocumentActs documents) {
        this.api = api;
        this.people = people;
        Applicant citizen = people.citizen().applicant();
        ApplicantCaller caller = applications.caller(citizen);
        Dossier submitted = desk.submit(caller, applications.completeDraft(caller));
        owner = people.token(citizen.id());
        dossierId = submitted.id().value().toString();
        officer = desk.officer(Stream.of(desk.oneStop(), desk.division(), desk.leadership(), desk.clerical())
                        .map(unit -> allRoles(desk, unit))
                        .toArray(Post[]::new))
                .token();
        attachmentId = live(documents, submitted).at("/attachments/0/id");
    }

    static Stream<String> applicantsRoutes() {
        return routesOf("/api/v1/dossiers/{dossierId}");
    }

    static Stream<String> officersRoutes() {
        return routesOf("/api/v1/officer/dossiers/{dossierId}");
    }

    private static Stream<String> routesOf(String prefix) {
        return Contract.bundled().routes().stream().filter(route -> route.split(" ", 2)[1].startsWith(prefix));
    }

    @ParameterizedTest
    @MethodSource("applicantsRoutes")
    void anothersDossierIsNotThereForAnApplicant(String route) {
        call(route, people.citizen().token()).send().expectProblem(404, "dossier-not-found");
    }

    @ParameterizedTest
    @MethodSource("applicantsRoutes")
    void itIsThereForItsOwner(String route) {
        assertThat(call(route, owner).send().status()).isIn(200, 409, 412);
    }

    @ParameterizedTest
    @MethodSource("officersRoutes")
    void aDossierElsewhereIsNotThereForAnOfficer(String route) {
        People.SignedInOfficer stranger = people.officer(UUID.randomUUID(), null, OfficerRole.values());

        call(route, stranger.token()).send().expectProblem(404, "dossier-not-found");
    }

    @ParameterizedTest
    @MethodSource("officersRoutes")
    void itIsThereForAnOfficerOfItsAgency(String route) {
        assertThat(call(route, officer).send().status()).isIn(200, 409, 412);
    }

    private static Post allRoles(Desk desk, UnitId unit) {
        return new Post(desk.agency().value(), unit.value(), Set.of(OfficerRole.values()));
    }

    /** From taking in to handing over. */
    private Answer live(DocumentActs documents, Dossier submitted) {
        Dossier resolved = documents.issued(submitted);
        return api.post(OFFICERS + dossierId + "/return")
                .bearer(officer)
                .ifMatch(resolved.version())
                .json(Map.of("method", "ONLINE"))
                .expect(200);
    }

    private Api.Call call(String route, String token) {
        String[] methodAndPath = route.split(" ", 2);
        String path = methodAndPath[1]
                .replace("{dossierId}", dossierId)
                .replace("{attachmentId}", attachmentId)
                .replace("{paymentId}", UUID.randomUUID().toString())
                .replace("{feeCode}", "PHI")
                .replace("{paperId}", "receipt-1");
        boolean toWhat = path.endsWith("/attachments");
        Api.Call call = api.call(methodAndPath[0], toWhat ? path + "?requiredDocument=" + Applications.PAPER : path)
                .bearer(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .ifMatch(0);
        if (List.of("GET", "DELETE").contains(methodAndPath[0])) {
            return call;
        }
        return toWhat || path.endsWith("-file")
                ? call.file("file", "a.pdf", "application/pdf", SampleFiles.pdf(1))
                : call.json(
                        body(methodAndPath[0].equals("PATCH") ? "changes" : path.substring(path.lastIndexOf('/') + 1)));
    }

    private static ObjectNode body(String act) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        switch (act) {
            case "draft", "supplement" -> body.putObject("answers");
            case "changes" ->
                body.putArray("changes").addObject().put("pointer", "/lyDo").put("value", "Lý do");
            case "withdrawal", "refusal", "stop", "revocation", "voiding", "ending", "recall" ->
                body.put("reason", "Lý do");
            case "assignment" -> body.put("officerId", UUID.randomUUID().toString());
            case "resolution", "submission", "result" -> body.put("summary", "Tóm tắt");
            case "sending-back" -> body.put("remarks", "Sửa ngày sinh");
            case "reused-papers" ->
                body.put("requiredDocument", Applications.PAPER)
                        .put("source", "PAPER")
                        .put("sourceId", UUID.randomUUID().toString());
            case "uploaded" ->
                body.put("requiredDocument", Applications.PAPER)
                        .putArray("uploads")
                        .add(UUID.randomUUID().toString());
            case "payment-request" -> body.put("payBy", "2099-01-05");
            case "payments" -> {
                body.put("means", "COUNTER_CASH").put("amount", 8_000);
                body.putArray("items").addObject().put("code", "PHI");
            }
            case "fee-waivers" -> body.put("code", "PHI").put("reason", "Người có công");
            case "hand-off" -> body.put("receiverCode", "H50.14");
            case "apology" -> body.put("reason", "Lý do").put("newDate", "2099-01-05");
            case "return" -> body.put("method", "COUNTER").put("receiverName", "Lê Thị Mẫu");
            case "supplement-extension" -> body.put("reason", "Lý do").put("moreDays", 5);
            case "supplement-request" -> {
                body.put("reason", "Lý do");
                body.putArray("fields");
                body.putArray("documents")
                        .addObject()
                        .put("code", Applications.PAPER)
                        .put("note", "Bổ sung");
            }
            default -> {
                // The act takes no body of its own.
            }
        }
        return body;
    }
}
