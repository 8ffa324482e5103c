package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A result's document on its way: drawn up, submitted for signature, signed, issued, each by who may. */
final class DocumentDesk {
    /** In this order where several may be done; a draft that is there is not drawn up again. */
    private static final List<String> MOVES = List.of("ISSUE", "SIGN", "SUBMIT", "DRAFT");

    private static final int NOT_FOUND = 404;

    private final Portal portal;
    private final Screen screen;
    private final SampleFile draft;

    DocumentDesk(Portal portal, Screen screen, SampleFile draft) {
        this.portal = portal;
        this.screen = screen;
        this.draft = draft;
    }

    /** The one act on the document that one of the officers may do; the dossier's status after it. */
    Optional<String> move(String dossierId, List<Session> officers) {
        for (Session officer : officers) {
            Reply seen = portal.get(path(dossierId, "")).by(officer).send();
            if (seen.status() == NOT_FOUND) {
                continue;
            }
            JsonNode view = seen.expect(200).json();
            for (String move : MOVES) {
                for (JsonNode action : view.path("actions")) {
                    if (action.asText().equals(move)) {
                        return Optional.of(done(officer, dossierId, version(seen), move));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private String done(Session officer, String dossierId, long version, String move) {
        String status = switch (move) {
            case "DRAFT" ->
                answered(call(officer, dossierId, "/draft-file", version).file(draft));
            case "SUBMIT" ->
                answered(call(officer, dossierId, "/submission", version)
                        .json(Map.of("summary", "Đồng ý cấp bản sao theo đề nghị; kết quả kèm theo.")));
            case "SIGN" ->
                answered(call(officer, dossierId, "/signature", version).json(Map.of()));
            default -> answered(call(officer, dossierId, "/issue", version).json(Map.of()));
        };
        screen.step(status, officer.name() + " " + words(officer, dossierId, move));
        return status;
    }

    private static String answered(Portal.Call call) {
        return call.expect(200).json().path("status").asText();
    }

    private String words(Session officer, String dossierId, String move) {
        return switch (move) {
            case "DRAFT" -> "soạn văn bản kết quả " + draft.name();
            case "SUBMIT" -> "trình ký";
            case "SIGN" -> "ký duyệt bằng chữ ký số";
            default ->
                "cấp số "
                        + portal.get(path(dossierId, ""))
                                .by(officer)
                                .expect(200)
                                .json()
                                .at("/document/numbered/symbol")
                                .asText()
                        + ", ký số của cơ quan và phát hành";
        };
    }

    private Portal.Call call(Session officer, String dossierId, String act, long version) {
        return portal.post(path(dossierId, act)).by(officer).ifMatch(version);
    }

    private static long version(Reply seen) {
        return Long.parseLong(seen.header("ETag").orElseThrow().replace("\"", ""));
    }

    private static String path(String dossierId, String rest) {
        return "/api/v1/officer/dossiers/" + dossierId + "/result-document" + rest;
    }
}
