package vn.motcua.applicant.representation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._data.Seeds;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua.applicant.representation.DossiersInEachState.Seen;

/** What an applicant's side can do with a dossier over HTTP, each with a good request. */
enum ApplicantsOperation {
    VIEW("GET", ""),
    CHECK("GET", "/check"),
    READ_APPLICATION("GET", "/application.pdf"),
    READ_PAPERS("GET", "/papers"),
    READ_ATTACHMENT("GET", "/attachments/{attachmentId}/content"),
    READ_RESULT("GET", "/result/content"),
    OFFER_PAPERS("GET", "/reusable-papers"),
    REUSE("POST", "/reused-papers"),
    EDIT("PUT", "/draft"),
    ATTACH("POST", "/attachments?requiredDocument=" + Applications.PAPER),
    ATTACH_UPLOADS("POST", "/attachments/uploaded"),
    REMOVE("DELETE", "/attachments/{attachmentId}"),
    DELETE("DELETE", ""),
    SUBMIT("POST", "/submission"),
    PREPARE_SUPPLEMENT("PUT", "/supplement"),
    ANSWER_SUPPLEMENT("POST", "/supplement-answer"),
    WITHDRAW("POST", "/withdrawal");

    private static final byte[] PDF = SampleFiles.pdf(1);

    private final String method;
    private final String path;

    ApplicantsOperation(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /** Whether a dossier is as it was after this was done to it. */
    boolean onlyReads() {
        return method.equals("GET");
    }

    /** Does it; the papers that REUSE and ATTACH_UPLOADS name are nobody's, so that they are refused last of all. */
    Answer send(Api api, Seen dossier, String token) {
        Api.Call call = api.call(
                        method,
                        "/api/v1/dossiers/" + dossier.id() + path.replace("{attachmentId}", dossier.attachmentId()))
                .bearer(token)
                .ifMatch(dossier.version())
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return withBody(call).send();
    }

    /** Does it and tells how it was answered. */
    int status(Api api, Seen dossier, String token) {
        return send(api, dossier, token).status();
    }

    private Api.Call withBody(Api.Call call) {
        return switch (this) {
            case REUSE ->
                call.json(Map.of(
                        "requiredDocument", Applications.PAPER, "source", "PAPER", "sourceId", UUID.randomUUID()));
            case ATTACH_UPLOADS ->
                call.json(Map.of("requiredDocument", Applications.PAPER, "uploads", List.of(UUID.randomUUID())));
            case ATTACH -> call.file("file", "giấy tờ.pdf", "application/pdf", PDF);
            case EDIT, PREPARE_SUPPLEMENT ->
                call.json(Map.of("answers", Seeds.read("samples/answers/" + Applications.PROCEDURE + ".json")));
            case WITHDRAW -> call.json(Map.of("reason", "Đã tìm thấy bản chính"));
            case VIEW, CHECK, READ_APPLICATION, READ_PAPERS, READ_ATTACHMENT, READ_RESULT, OFFER_PAPERS -> call;
            case REMOVE, DELETE, SUBMIT, ANSWER_SUPPLEMENT -> call;
        };
    }
}
