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
final class OutgoingActs {

    private final Api api;
    private final Desk desk;

    OutgoingActs(Api api, Desk desk) {
        this.api = api;
        this.desk = desk;
    }

    static Map<String, Object> words(String subject) {
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

    static List<String> acts(Answer answer) {
        List<String> acts = new ArrayList<>();
        answer.json().at("/acts").forEach(act -> acts.add(act.asText()));
        return acts;
    }

    static String path(Answer document) {
        return "/api/v1/officer/outgoing-documents/" + document.at("/document/id");
    }

    /** Where the agency's documents are listed and begun. */
    String list() {
        return "/api/v1/officer/agencies/" + desk.agency().value() + "/outgoing-documents";
    }

    Answer begin(Clerk officer, Map<String, Object> words) {
        return api.post(list()).bearer(officer.token()).json(words).send();
    }

    Answer get(Clerk officer, Answer document) {
        return api.get(path(document)).bearer(officer.token()).expect(200);
    }

    Answer checklist(Clerk officer, Answer document) {
        return api.get(path(document) + "/checklist").bearer(officer.token()).expect(200);
    }

    Answer act(Clerk officer, Answer document, String act) {
        return api.post(path(document) + act)
                .bearer(officer.token())
                .ifMatch(document.version())
                .json(Map.of())
                .send();
    }

    Answer file(Clerk officer, Answer document, String act, String name, byte[] pdf) {
        return api.post(path(document) + act)
                .bearer(officer.token())
                .ifMatch(document.version())
                .file("file", name, "application/pdf", pdf)
                .send();
    }

    Answer submitted(Map<String, Object> words, Clerk handler) {
        Answer begun = begin(handler, words).expect(201);
        Answer main = file(handler, begun, "/main-file", "văn bản.pdf", SampleFiles.pdf(1))
                .expect(200);
        return act(handler, main, "/submission").expect(200);
    }

    Answer issued(Map<String, Object> words) {
        Answer signed = act(desk.leader(), submitted(words, desk.handler()), "/signature")
                .expect(200);
        return act(desk.clerk(), signed, "/issue").expect(200);
    }
}
