package vn.motcua.exchange.asking;

import io.micronaut.context.ApplicationContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Letters that one agency draws up, issues and sends to another, and the desks on both sides. */
final class Letters {
    static final String RECEIVER = "H56.14";
    private static final String OUTGOING = "/api/v1/officer/outgoing-documents/";
    private static final String INCOMING = "/api/v1/officer/incoming-documents/";

    private final Api api;
    private final Desk desk;
    private final Agencies agencies;

    private Letters(Api api, Desk desk, Agencies agencies) {
        this.api = api;
        this.desk = desk;
        this.agencies = agencies;
    }

    static Letters of(ApplicationContext server, Api api) {
        return new Letters(api, server.getBean(Desk.class), server.getBean(Agencies.class));
    }

    Agency sender() {
        return agencies.get(desk.agency());
    }

    Agency receiver() {
        return agencies.findByCode(RECEIVER).orElseThrow();
    }

    Clerk officerThere(OfficerRole... roles) {
        return desk.officer(new Post(receiver().id().value(), null, Set.of(roles)));
    }

    UUID unitThere() {
        return agencies.units(receiver().id()).getFirst().id().value();
    }

    Clerk handlerThere() {
        return desk.officer(new Post(receiver().id().value(), unitThere(), Set.of(OfficerRole.HANDLER)));
    }

    /** An answer that is begun on the other side, with its file. */
    Answer answerBegun(Clerk handler, Answer question) {
        return begunThere(handler, Map.of("answers", id(question)));
    }

    /** A letter back, of which nobody says what it answers. */
    Answer answerBegunToNothing(Clerk handler) {
        return begunThere(handler, Map.of());
    }

    private Map<String, Object> answerWords(Map<String, ?> more) {
        Map<String, Object> words = new HashMap<>(Map.of(
                "type",
                "LETTER",
                "subject",
                "Trả lời công văn",
                "urgency",
                "NORMAL",
                "copies",
                1,
                "receivers",
                List.of(Map.of("code", sender().qcvnCode(), "name", sender().name()))));
        words.putAll(more);
        return words;
    }

    private Answer begunThere(Clerk handler, Map<String, ?> more) {
        Answer begun = api.post("/api/v1/officer/agencies/" + receiver().id().value() + "/outgoing-documents")
                .bearer(handler.token())
                .json(answerWords(more))
                .expect(201);
        return api.post(OUTGOING + id(begun) + "/main-file")
                .bearer(handler.token())
                .ifMatch(begun.version())
                .file("file", "tra-loi.pdf", "application/pdf", SampleFiles.pdf(1))
                .expect(200);
    }

    /** What an officer of the other side does with an outgoing document of theirs. */
    Answer outgoingThere(Clerk officer, Answer document, String what) {
        return act(officer, outgoingThere(officer, document), what);
    }

    Answer outgoingThere(Clerk officer, Answer document) {
        return api.get(OUTGOING + id(document)).bearer(officer.token()).expect(200);
    }

    /** The same, with what is said of it and whatever comes of it. */
    Answer moveThere(Clerk officer, Answer document, String what, Map<String, ?> body) {
        return api.post(OUTGOING + id(document) + what)
                .bearer(officer.token())
                .ifMatch(outgoingThere(officer, document).version())
                .json(body)
                .send();
    }

    /** Writes an answer of theirs anew, as the answer to a document. */
    Answer rewriteThere(Clerk officer, Answer document, String question) {
        return api.put(OUTGOING + id(document))
                .bearer(officer.token())
                .ifMatch(outgoingThere(officer, document).version())
                .json(answerWords(Map.of("answers", question)))
                .send();
    }

    Answer recallThere(Clerk officer, Answer document, Map<String, ?> body) {
        return api.post(OUTGOING + id(document) + "/recall")
                .bearer(officer.token())
                .json(body)
                .expect(200);
    }

    Answer notices(Clerk officer) {
        return api.get("/api/v1/officer/notices").bearer(officer.token()).expect(200);
    }

    Answer incomingFile(Clerk officer, Answer incoming, String file) {
        return api.get(INCOMING + id(incoming) + "/files/" + file + "/content")
                .bearer(officer.token())
                .send();
    }

    /** A letter with its number, not sent. */
    Answer issued(String subject) {
        return issued("LETTER", subject);
    }

    Answer issued(String type, String subject) {
        Clerk handler = desk.handler();
        Map<String, Object> words = new HashMap<>(Map.of(
                "type",
                type,
                "subject",
                subject,
                "urgency",
                "NORMAL",
                "copies",
                1,
                "receivers",
                List.of(Map.of("code", RECEIVER, "name", "Sở Tư pháp"))));
        Answer begun = api.post("/api/v1/officer/agencies/" + desk.agency().value() + "/outgoing-documents")
                .bearer(handler.token())
                .json(words)
                .expect(201);
        Answer main = api.post(OUTGOING + id(begun) + "/main-file")
                .bearer(handler.token())
                .ifMatch(begun.version())
                .file("file", "cong-van.pdf", "application/pdf", SampleFiles.pdf(1))
                .expect(200);
        Answer submitted = act(handler, main, "/submission");
        Answer signed = act(desk.leader(), submitted, "/signature");
        return act(desk.clerk(), signed, "/issue");
    }

    Answer file(Answer document, Map<String, ?> code) {
        return api.put(OUTGOING + id(document) + "/filing")
                .bearer(desk.handler().token())
                .json(code)
                .send();
    }

    Answer filing(Answer document) {
        return api.get(OUTGOING + id(document) + "/filing")
                .bearer(desk.clerk().token())
                .expect(200);
    }

    Answer filingThere(Clerk officer, Answer incoming) {
        return api.get(INCOMING + id(incoming) + "/filing")
                .bearer(officer.token())
                .expect(200);
    }

    Answer send(Answer issued) {
        return act(desk.clerk(), issued, "/dispatch");
    }

    private Answer act(Clerk officer, Answer document, String what) {
        return api.post(OUTGOING + id(document) + what)
                .bearer(officer.token())
                .ifMatch(document.version())
                .json(Map.of())
                .expect(200);
    }

    /** What the sender's clerk asks. */
    Answer ask(Answer document, String what, Map<String, ?> body) {
        return api.post(OUTGOING + id(document) + what)
                .bearer(desk.clerk().token())
                .json(body)
                .send();
    }

    Answer requests(Answer document) {
        return api.get(OUTGOING + id(document) + "/requests")
                .bearer(desk.clerk().token())
                .expect(200);
    }

    Answer sent(Answer document) {
        return api.get(OUTGOING + id(document)).bearer(desk.clerk().token()).expect(200);
    }

    /** What the sender's clerk does with the version that they read. */
    Answer change(Answer document, String what, Map<String, ?> body) {
        return api.post(OUTGOING + id(document) + what)
                .bearer(desk.clerk().token())
                .ifMatch(document.version())
                .json(body)
                .send();
    }

    Answer changes(Answer document) {
        return api.get(OUTGOING + id(document) + "/changes")
                .bearer(desk.clerk().token())
                .expect(200);
    }

    Answer addFile(Answer document, String name) {
        return api.post(OUTGOING + id(document) + "/update-file")
                .bearer(desk.clerk().token())
                .file("file", name, "application/pdf", SampleFiles.pdf(1))
                .send();
    }

    Answer removeFile(Answer document, String file) {
        return api.delete(OUTGOING + id(document) + "/update-files/" + file)
                .bearer(desk.clerk().token())
                .send();
    }

    /** The latest in the register of the other side. */
    Answer arrived(Clerk clerk, String subject) {
        String path = "/api/v1/officer/agencies/" + receiver().id().value() + "/incoming-documents?q="
                + URLEncoder.encode(subject, StandardCharsets.UTF_8);
        String id = api.get(path).bearer(clerk.token()).expect(200).at("/items/0/id");
        return incoming(clerk, id);
    }

    Answer incoming(Clerk officer, String id) {
        return api.get(INCOMING + id).bearer(officer.token()).expect(200);
    }

    Answer there(Clerk officer, Answer incoming, String what, Map<String, ?> body) {
        return api.post(INCOMING + id(incoming) + what)
                .bearer(officer.token())
                .ifMatch(incoming.version())
                .json(body)
                .expect(200);
    }

    Answer waiting(Clerk officer) {
        return api.get("/api/v1/officer/agencies/" + receiver().id().value() + "/recall-requests")
                .bearer(officer.token())
                .expect(200);
    }

    Answer answer(Clerk officer, Answer incoming, Map<String, ?> body) {
        return api.post(INCOMING + id(incoming) + "/recall-answer")
                .bearer(officer.token())
                .json(body)
                .send();
    }

    static String id(Answer document) {
        return document.at("/document/id");
    }
}
