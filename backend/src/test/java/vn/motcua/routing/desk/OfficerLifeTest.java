package vn.motcua.routing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.result.document.DocumentActs;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** A dossier's life as its officers live it over HTTP, and what they are told when they may not. */
@ServerTest
class OfficerLifeTest {

    private static final String DOSSIERS = "/api/v1/officer/dossiers/";

    private final Api api;
    private final Desk desk;
    private final DocumentActs documents;
    private final Dossiers dossiers;

    OfficerLifeTest(Api api, Desk desk, DocumentActs documents, Dossiers dossiers) {
        this.api = api;
        this.desk = desk;
        this.documents = documents;
        this.dossiers = dossiers;
    }

    @Test
    void dossierGoesFromTheOneStopShopThroughTheAgencyAndBackToItsApplicant() {
        Dossier dossier = desk.submitted();
        Clerk intake = desk.intake();
        Answer seen = get(intake, dossier, "").expect(200);
        assertThat(seen.at("/status")).isEqualTo("SUBMITTED");
        assertThat(seen.at("/owner/identifier")).hasSize(12);
        assertThat(seen.at("/attachments/0/submitted")).isEqualTo("true");
        assertThat(texts(seen.json().at("/actions"))).containsExactly("ACCEPT", "REFUSE", "REQUEST_SUPPLEMENT", "TAKE");
        assertThat(seen.at("/step/no")).isEqualTo("1");
        assertThat(seen.at("/step/due/at"))
                .as("the answer is due in eight working hours")
                .isNotEmpty();
        assertThat(seen.json().at("/promise").isMissingNode()).isTrue();

        Answer accepted =
                post(intake, dossier, "/acceptance", seen.version(), Map.of()).expect(200);
        assertThat(accepted.at("/status")).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/promisedAt")).isNotEmpty();
        assertThat(accepted.at("/promise/at")).isEqualTo(accepted.at("/promisedAt"));
        assertThat(accepted.at("/step/due/at")).isLessThanOrEqualTo(accepted.at("/promisedAt"));
        assertThat(texts(accepted.json().at("/actions"))).isEmpty();
        assertThat(get(intake, dossier, "/receipt.pdf").expect(200).text()).startsWith("%PDF");

        Clerk handler = desk.handler();
        Answer taken =
                post(handler, dossier, "/take", accepted.version(), Map.of()).expect(200);
        assertThat(taken.at("/status")).isEqualTo("IN_PROGRESS");
        assertThat(taken.at("/step/assignee/name")).isEqualTo(handler.name());
        assertThat(texts(taken.json().at("/actions"))).doesNotContain("RESOLVE", "DRAFT_DOCUMENT");
        Answer forwarded = post(handler, dossier, "/forward", taken.version(), Map.of("note", "Khớp sổ gốc"))
                .expect(200);
        assertThat(forwarded.json().at("/step/assignee").isMissingNode()).isTrue();
        assertThat(forwarded.at("/history/3/event")).isEqualTo("FORWARDED");
        assertThat(forwarded.at("/history/3/reason")).isEqualTo("Khớp sổ gốc");
        assertThat(forwarded.at("/history/3/byName")).isEqualTo(handler.name());

        Clerk leader = desk.leader();
        Map<String, String> summary = Map.of("summary", "Cấp bản sao bằng tốt nghiệp");
        long version = forwarded.version();
        post(leader, dossier, "/resolution", version, summary).expectProblem(422, "result-document-missing");
        upload(leader, dossier).expectProblem(409, "result-scan-not-taken");
        Dossier now = dossiers.get(dossier.id());
        Dossier issued = documents.issue(
                desk.clerk(), documents.sign(leader, documents.submit(leader, documents.draft(leader, now))));
        Answer resolved = get(intake, dossier, "").expect(200);
        assertThat(resolved.at("/status")).isEqualTo("RESOLVED");
        assertThat(resolved.version()).isEqualTo(issued.version());
        assertThat(resolved.at("/result/document/fileName")).isEqualTo("kết quả.pdf");
        assertThat(get(intake, dossier, "/result/content").expect(200).text()).startsWith("%PDF");

        post(intake, dossier, "/return", resolved.version(), Map.of("method", "POST"))
                .expectProblem(422, "return-method-not-allowed");
        Answer returned = post(intake, dossier, "/return", resolved.version(), Map.of("method", "ONLINE"))
                .expect(200);
        assertThat(returned.at("/status")).isEqualTo("RESULT_RETURNED");
        assertThat(returned.at("/result/method")).isEqualTo("ONLINE");
        assertThat(texts(returned.json().at("/actions"))).isEmpty();
        upload(leader, dossier).expectProblem(409, "transition-not-allowed");
    }

    @Test
    void supplementIsAskedForByNamingWhatIsMissing() {
        Dossier dossier = desk.submitted();
        Clerk intake = desk.intake();
        Map<String, Object> nothing = Map.of("reason", "Thiếu giấy tờ", "fields", List.of(), "documents", List.of());
        post(intake, dossier, "/supplement-request", dossier.version(), nothing).expectProblem(400, "invalid-input");
        Map<String, Object> wanted = Map.of(
                "reason",
                "Ảnh giấy tờ bị mờ",
                "documents",
                List.of(Map.of("code", "GIAY_TO_TUY_THAN", "note", "Chụp lại rõ bốn góc")),
                "answerWithinDays",
                5);
        Answer asked = post(intake, dossier, "/supplement-request", dossier.version(), wanted)
                .expect(200);
        assertThat(asked.at("/status")).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(asked.at("/supplementRequests/0/state")).isEqualTo("OPEN");
        assertThat(asked.at("/supplementRequests/0/documents/0/code")).isEqualTo("GIAY_TO_TUY_THAN");
        Answer stopped = post(intake, dossier, "/stop", asked.version(), Map.of("reason", "Quá hạn bổ sung"))
                .expect(200);
        assertThat(stopped.at("/status")).isEqualTo("STOPPED");
        assertThat(stopped.at("/reason")).isEqualTo("Quá hạn bổ sung");
    }

    @Test
    void headAssignsToAnOfficerOfTheUnit() {
        Dossier dossier = desk.submitted();
        Answer accepted = post(desk.intake(), dossier, "/acceptance", dossier.version(), Map.of())
                .expect(200);
        Clerk head = desk.officer(desk.division(), OfficerRole.HEAD);
        Clerk handler = desk.handler();
        assertThat(get(head, dossier, "/assignees").expect(200).json().findValuesAsText("id"))
                .contains(handler.id().toString());
        post(head, dossier, "/assignment", accepted.version(), Map.of("officerId", UUID.randomUUID()))
                .expectProblem(422, "not-assignable");
        Answer assigned = post(head, dossier, "/assignment", accepted.version(), Map.of("officerId", handler.id()))
                .expect(200);
        assertThat(assigned.at("/step/assignee/id")).isEqualTo(handler.id().toString());
        assertThat(assigned.at("/history/2/event")).isEqualTo("IN_PROGRESS");
        assertThat(assigned.at("/history/2/reason")).as("who it was given to").isEqualTo(handler.name());
        Clerk another = desk.handler();
        Answer held =
                post(another, dossier, "/take", assigned.version(), Map.of()).expectProblem(409, "held-by-colleague");
        assertThat(held.at("/detail")).contains(handler.name());
    }

    @Test
    void refusalNeedsAReasonAndTheVersionThatWasRead() {
        Dossier dossier = desk.submitted();
        Clerk intake = desk.intake();
        String path = DOSSIERS + dossier.id().value() + "/refusal";
        api.post(path)
                .bearer(intake.token())
                .json(Map.of("reason", "Sai cơ quan"))
                .send()
                .expectProblem(428, "precondition-required");
        // A space, and one that only typesetters know.
        for (String blank : List.of(" ", "\u2003")) {
            post(intake, dossier, "/refusal", dossier.version(), Map.of("reason", blank))
                    .expectProblem(400, "invalid-input");
        }
        Answer stale = post(intake, dossier, "/refusal", dossier.version() - 1, Map.of("reason", "Sai cơ quan"))
                .expectProblem(412, "stale-version");
        assertThat(stale.at("/currentVersion")).isEqualTo(Long.toString(dossier.version()));
        assertThat(stale.at("/changedBy")).isEqualTo("APPLICANT");
        Answer refused = post(intake, dossier, "/refusal", dossier.version(), Map.of("reason", "Sai cơ quan"))
                .expect(200);
        assertThat(refused.at("/status")).isEqualTo("REFUSED");
        post(intake, dossier, "/acceptance", refused.version(), Map.of()).expectProblem(409, "transition-not-allowed");
        get(intake, dossier, "/receipt.pdf").expect(404);
    }

    @Test
    void whatIsNotTheirsIsHiddenAndWhatIsNotTheirStepRefused() {
        Dossier dossier = desk.submitted();
        Clerk handler = desk.handler();
        for (String part : List.of("", "/assignees", "/application.pdf", "/result/content")) {
            get(handler, dossier, part).expect(404);
        }
        post(handler, dossier, "/take", dossier.version(), Map.of()).expect(404);
        post(desk.leader(), dossier, "/acceptance", dossier.version(), Map.of()).expectProblem(403, "not-your-step");
        upload(desk.intake(), dossier).expectProblem(409, "transition-not-allowed");
    }

    @Test
    void queueShowsTheDossierWithWhatItIsAbout() {
        Dossier dossier = desk.submitted();
        Clerk intake = desk.intake();
        String code = dossier.requireCode().value();
        Answer found = api.get("/api/v1/officer/dossiers?queue=WAITING&q=" + code)
                .bearer(intake.token())
                .expect(200);
        assertThat(found.json().at("/items")).hasSize(1);
        assertThat(found.at("/items/0/id")).isEqualTo(dossier.id().value().toString());
        assertThat(found.at("/items/0/version")).isEqualTo(Long.toString(dossier.version()));
        assertThat(found.at("/items/0/unitName")).isNotEmpty();
        assertThat(found.at("/items/0/dueAt")).isNotEmpty();
        assertThat(found.at("/items/0/procedureName"))
                .isEqualTo(dossier.procedure().name());
        Answer inEnglish = api.get("/api/v1/officer/dossiers?queue=WAITING&q=" + code)
                .bearer(intake.token())
                .header("Accept-Language", "en")
                .expect(200);
        assertThat(inEnglish.at("/items/0/procedureName"))
                .isEqualTo(dossier.procedure().nameEn());
        JsonNode counts = api.get("/api/v1/officer/queues")
                .bearer(intake.token())
                .expect(200)
                .json();
        assertThat(counts.at("/waiting").asInt()).isPositive();
    }

    @Test
    void unreadableQuestionsAreTheCallersMistake() {
        Clerk intake = desk.intake();
        for (String question : List.of("queue=NONE", "limit=0", "limit=101", "limit=x", "status=LOST", "after=%25")) {
            api.get("/api/v1/officer/dossiers?" + question)
                    .bearer(intake.token())
                    .expect(400);
        }
    }

    private Answer get(Clerk clerk, Dossier dossier, String part) {
        return api.get(DOSSIERS + dossier.id().value() + part)
                .bearer(clerk.token())
                .send();
    }

    private Answer post(Clerk clerk, Dossier dossier, String part, long version, Object body) {
        return api.post(DOSSIERS + dossier.id().value() + part)
                .bearer(clerk.token())
                .ifMatch(version)
                .json(body)
                .send();
    }

    /** On the version that the dossier has now. */
    private Answer upload(Clerk clerk, Dossier dossier) {
        return api.post(DOSSIERS + dossier.id().value() + "/result-file")
                .bearer(clerk.token())
                .ifMatch(dossiers.get(dossier.id()).version())
                .file("file", "kết quả.pdf", "application/pdf", SampleFiles.pdf(1))
                .send();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
