package vn.motcua.supplement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._data.Seeds;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** What officers and applicants do about supplements, over HTTP. */
final class SupplementActs {

    private final Api api;
    private final Applications applications;
    private final Desk desk;

    SupplementActs(Api api, Applications applications, Desk desk) {
        this.api = api;
        this.applications = applications;
        this.desk = desk;
    }

    /** A dossier of which something is wanted, as its applicant sees it. */
    record Asked(Dossier dossier, Clerk intake, Answer seen) {
        String path() {
            return "/api/v1/dossiers/" + dossier.id().value();
        }

        String officerPath() {
            return "/api/v1/officer/dossiers/" + dossier.id().value();
        }
    }

    /** A submitted dossier of which the one-stop shop wants one answer and one paper within five days. */
    Asked ask(SignedInApplicant me) {
        return ask(me, demand("/lyDo", Applications.PAPER, 5));
    }

    Asked ask(SignedInApplicant me, Map<String, ?> demand) {
        ApplicantCaller caller = new ApplicantCaller(me.id().value(), Ids.next());
        Dossier dossier = desk.submit(caller, applications.completeDraft(caller));
        Clerk intake = desk.intake();
        request(intake, dossier, dossier.version(), demand).expect(200);
        return seen(me, dossier, intake);
    }

    /** The same dossier as its applicant sees it now. */
    Asked seen(SignedInApplicant me, Asked asked) {
        return seen(me, asked.dossier(), asked.intake());
    }

    private Asked seen(SignedInApplicant me, Dossier dossier, Clerk intake) {
        Answer seen = api.get("/api/v1/dossiers/" + dossier.id().value())
                .bearer(me.token())
                .expect(200);
        return new Asked(dossier, intake, seen);
    }

    Answer request(Clerk officer, Dossier dossier, long version, Map<String, ?> demand) {
        return api.post("/api/v1/officer/dossiers/" + dossier.id().value() + "/supplement-request")
                .bearer(officer.token())
                .ifMatch(version)
                .json(demand)
                .send();
    }

    /** A demand for one answer or one paper or both; the days to answer in are left out when absent. */
    static Map<String, Object> demand(
            @Nullable String pointer, @Nullable String document, @Nullable Integer answerWithinDays) {
        Map<String, Object> demand = new HashMap<>(Map.of("reason", "Lý do chưa rõ, ảnh mờ"));
        demand.put("fields", pointer == null ? List.of() : List.of(Map.of("pointer", pointer, "note", "Ghi rõ hơn")));
        demand.put("documents", document == null ? List.of() : List.of(Map.of("code", document, "note", "Chụp lại")));
        if (answerWithinDays != null) {
            demand.put("answerWithinDays", answerWithinDays);
        }
        return demand;
    }

    /** The seeds' sample answers with one of them changed. */
    static ObjectNode answers(String question, String answer) {
        ObjectNode answers = (ObjectNode) Seeds.read("samples/answers/" + Applications.PROCEDURE + ".json");
        return answers.put(question, answer);
    }

    Answer save(SignedInApplicant me, Asked asked, ObjectNode answers) {
        return api.put(asked.path() + "/supplement")
                .bearer(me.token())
                .ifMatch(asked.seen().version())
                .json(Map.of("answers", answers))
                .send();
    }

    Answer attach(SignedInApplicant me, Asked asked, String document) {
        return api.post(asked.path() + "/attachments?requiredDocument=" + document)
                .bearer(me.token())
                .file("file", "ảnh chụp lại.pdf", "application/pdf", SampleFiles.pdf(1))
                .send();
    }

    Answer send(SignedInApplicant me, Asked asked, long version, String key) {
        return api.post(asked.path() + "/supplement-answer")
                .bearer(me.token())
                .header("Idempotency-Key", key)
                .ifMatch(version)
                .send();
    }

    /** Answers the whole of what {@link #ask} wants; the version after it. */
    Answer answered(SignedInApplicant me, Asked asked, ObjectNode answers) {
        Answer saved = save(me, asked, answers).expect(200);
        attach(me, asked, Applications.PAPER).expect(201);
        return send(me, asked, saved.version(), UUID.randomUUID().toString()).expect(200);
    }
}
