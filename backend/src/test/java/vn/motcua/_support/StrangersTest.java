package vn.motcua._support;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.SubmitDossier;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.OfficerRole;

/**
 * Every route to a dossier, asked with the right kind of token by somebody whose dossier it is not: it does not exist for them.
 * The dossier is a submitted one that is really there, and the bodies are good ones.
 */
@ServerTest
class StrangersTest {
    private final Api api;
    private final People people;
    private final Applications applications;
    private final SubmitDossier submitDossier;

    StrangersTest(Api api, People people, Applications applications, SubmitDossier submitDossier) {
        this.api = api;
        this.people = people;
        this.applications = applications;
        this.submitDossier = submitDossier;
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
        call(route, submitted(), people.citizen().token()).expect(404);
    }

    @ParameterizedTest
    @MethodSource("officersRoutes")
    void aDossierElsewhereIsNotThereForAnOfficer(String route) {
        People.SignedInOfficer stranger = people.officer(UUID.randomUUID(), null, OfficerRole.values());

        call(route, submitted(), stranger.token()).expect(404);
    }

    private Dossier submitted() {
        ApplicantCaller owner = new ApplicantCaller(people.citizen().id().value(), Ids.next());
        Dossier draft = applications.completeDraft(owner);
        submitDossier.submit(
                owner,
                draft.id(),
                draft.version(),
                new IdempotencyKey(draft.id().toString()));
        return draft;
    }

    private Api.Call call(String route, Dossier dossier, String token) {
        String[] methodAndPath = route.split(" ", 2);
        String path = methodAndPath[1]
                .replace("{dossierId}", dossier.id().value().toString())
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        boolean toWhat = path.endsWith("/attachments");
        Api.Call call = api.call(methodAndPath[0], toWhat ? path + "?requiredDocument=" + Applications.PAPER : path)
                .bearer(token)
                .header("Idempotency-Key", "stranger")
                .ifMatch(dossier.version() + 1);
        if (List.of("GET", "DELETE").contains(methodAndPath[0])) {
            return call;
        }
        return toWhat || path.endsWith("-file")
                ? call.file("file", "a.pdf", "application/pdf", SampleFiles.pdf(1))
                : call.json(body(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static ObjectNode body(String act) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        switch (act) {
            case "draft", "supplement" -> body.putObject("answers");
            case "withdrawal", "refusal", "stop" -> body.put("reason", "Lý do");
            case "assignment" -> body.put("officerId", UUID.randomUUID().toString());
            case "resolution" -> body.put("summary", "Tóm tắt");
            case "return" -> body.put("method", "COUNTER");
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
