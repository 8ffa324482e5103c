package vn.motcua.registry.outgoing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** What officers do with outgoing documents, over HTTP. */
public final class OutgoingActs {

    private final Api api;
    private final Desk desk;

    public OutgoingActs(Api api, Desk desk) {
        this.api = api;
        this.desk = desk;
    }

    public static Map<String, Object> words(String subject) {
        return new HashMap<>(Map.of(
                "type",
                "LETTER",
                "subject",
                subject,
                "urgency",
                "NORMAL",
                "copies",
                2,
                "receivers",
                List.of(Map.of("code", "H56.14", "name", "Sở Tư pháp"))));
    }

    public static List<String> acts(Answer answer) {
        List<String> acts = new ArrayList<>();
        answer.json().at("/acts").forEach(act -> acts.add(act.asText()));
        return acts;
    }

    public static String path(Answer document) {
        return "/api/v1/officer/outgoing-documents/" + document.at("/document/id");
    }

    /** Where the agency's documents are listed and begun. */
    public String list() {
        return "/api/v1/officer/agencies/" + desk.agency().value() + "/outgoing-documents";
    }

    public Answer begin(Clerk officer, Map<String, Object> words) {
        return api.post(list()).bearer(officer.token()).json(words).send();
    }

    public Answer get(Clerk officer, Answer document) {
        return api.get(path(document)).bearer(officer.token()).expect(200);
    }

    public Answer checklist(Clerk officer, Answer document) {
        return api.get(path(document) + "/checklist").bearer(officer.token()).expect(200);
    }

    public Answer act(Clerk officer, Answer document, String act) {
        return api.post(path(document) + act)
                .bearer(officer.token())
                .ifMatch(document.version())
                .json(Map.of())
                .send();
    }

    public Answer file(Clerk officer, Answer document, String act, String name, byte[] pdf) {
        return api.post(path(document) + act)
                .bearer(officer.token())
                .ifMatch(document.version())
                .file("file", name, "application/pdf", pdf)
                .send();
    }

    public Answer submitted(Map<String, Object> words, Clerk handler) {
        Answer begun = begin(handler, words).expect(201);
        Answer main = file(handler, begun, "/main-file", "văn bản.pdf", SampleFiles.pdf(1))
                .expect(200);
        return act(handler, main, "/submission").expect(200);
    }

    public Answer issued(Map<String, Object> words) {
        Answer signed = act(desk.leader(), submitted(words, desk.handler()), "/signature")
                .expect(200);
        return act(desk.clerk(), signed, "/issue").expect(200);
    }
}
