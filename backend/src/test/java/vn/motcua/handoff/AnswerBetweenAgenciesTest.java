package vn.motcua.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.exchange.AxisBetweenAgencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** A dossier goes to another agency over the real axis, and the answer of that agency finds it again. */
@ServerTest
class AnswerBetweenAgenciesTest {
    private static final String INCOMING = "/api/v1/officer/incoming-documents/";
    private static final String OUTGOING = "/api/v1/officer/outgoing-documents/";

    private final ApplicationContext server;
    private final Api api;
    private final Desk desk;
    private final Acts acts;
    private final Agency here;
    private final Agency there;
    private final UUID unit;
    private final Clerk handlerThere;
    private final Clerk leaderThere;
    private final Clerk clerkThere;

    @TempDir
    private Path folder;

    private AxisBetweenAgencies axis;

    AnswerBetweenAgenciesTest(ApplicationContext server, Api api, Desk desk, Acts acts, Agencies agencies) {
        this.server = server;
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.here = agencies.get(desk.agency());
        this.there = agencies.findByCode("H56.14").orElseThrow();
        this.unit = agencies.units(there.id()).getFirst().id().value();
        this.handlerThere = officer(unit, OfficerRole.HANDLER);
        this.leaderThere = officer(null, OfficerRole.LEADER);
        this.clerkThere = officer(null, OfficerRole.CLERK);
    }

    private Clerk officer(@Nullable UUID unit, OfficerRole role) {
        return desk.officer(new Post(there.id().value(), unit, Set.of(role)));
    }

    @BeforeEach
    void start() throws IOException {
        axis = AxisBetweenAgencies.start(server, folder, here, there);
    }

    @AfterEach
    void stop() {
        axis.close();
    }

    @Test
    void answerThatIsSentBeforeAnybodyFinishesReachesTheDossier() {
        Clerk handler = desk.handler();
        Dossier dossier = acts.take(handler, acts.accept(desk.intake(), desk.submitted()));
        String note = sentAway(handler, dossier);
        String question = inHands(dossier);

        String answer = sentAnswer(question);
        axis.settle();

        Answer finished = get(handlerThere, INCOMING + question);
        assertThat(finished.at("/document/state")).isEqualTo("FINISHED");
        assertThat(finished.at("/answers/0/id")).isEqualTo(answer);
        assertThat(get(desk.clerk(), OUTGOING + note).at("/deliveries/0/statusCode"))
                .isEqualTo("06");
        Answer ledger = get(handler, dossier(dossier) + "/hand-offs");
        assertThat(ledger.at("/items/0/stage")).isEqualTo("ANSWERED");
        assertThat(ledger.at("/items/0/answer/symbol")).isEqualTo(finished.at("/ending/answerSymbol"));
        resultIsTaken(handler, dossier, ledger.at("/items/0/answer/documentId"));
        axis.settle();
        assertThat(get(clerkThere, OUTGOING + answer).at("/deliveries/0/statusCode"))
                .as("used as the result, the answer is finished here too")
                .isEqualTo("06");
    }

    /** The dossier's transfer note is signed, numbered and sent; its id. */
    private String sentAway(Clerk handler, Dossier dossier) {
        act(handler, dossier(dossier), "/hand-off", dossier.version(), Map.of("receiverCode", there.code()));
        String note = get(handler, dossier(dossier) + "/hand-offs").at("/items/0/documentId");
        issue(note, desk.leader(), desk.clerk());
        axis.settle();
        return note;
    }

    /** What came to the other agency is taken in, assigned and begun; its id. */
    private String inHands(Dossier dossier) {
        String code = URLEncoder.encode(dossier.requireCode().value(), StandardCharsets.UTF_8);
        String id = get(clerkThere, "/api/v1/officer/agencies/" + there.id().value() + "/incoming-documents?q=" + code)
                .at("/items/0/id");
        act(clerkThere, INCOMING + id, "/taking-in", Map.of());
        act(leaderThere, INCOMING + id, "/assignment", Map.of("assignees", List.of(Map.of("unitId", unit))));
        act(handlerThere, INCOMING + id, "/beginning", Map.of());
        axis.settle();
        return id;
    }

    /** An answer is drawn up, signed, numbered and sent, and nobody finishes anything by hand; its id. */
    private String sentAnswer(String question) {
        Map<String, ?> words = Map.of(
                "type",
                "DECISION",
                "subject",
                "Trả lời hồ sơ được chuyển đến",
                "urgency",
                "NORMAL",
                "copies",
                1,
                "answers",
                question,
                "receivers",
                List.of(Map.of("code", here.qcvnCode(), "name", here.name())));
        String id = api.post("/api/v1/officer/agencies/" + there.id().value() + "/outgoing-documents")
                .bearer(handlerThere.token())
                .json(words)
                .expect(201)
                .at("/document/id");
        api.post(OUTGOING + id + "/main-file")
                .bearer(handlerThere.token())
                .ifMatch(0)
                .file("file", "quyet-dinh.pdf", "application/pdf", SampleFiles.pdf(1))
                .expect(200);
        act(handlerThere, OUTGOING + id, "/submission", Map.of());
        issue(id, leaderThere, clerkThere);
        return id;
    }

    private void issue(String document, Clerk leader, Clerk clerk) {
        act(leader, OUTGOING + document, "/signature", Map.of());
        act(clerk, OUTGOING + document, "/issue", Map.of());
        act(clerk, OUTGOING + document, "/dispatch", Map.of());
    }

    private void resultIsTaken(Clerk handler, Dossier dossier, String answer) {
        act(desk.clerk(), INCOMING + answer, "/taking-in", Map.of());
        Answer resolved = act(handler, dossier(dossier), "/hand-off/result", Map.of("summary", "Đã giải quyết"));
        assertThat(resolved.at("/status")).isEqualTo("RESOLVED");
    }

    private static String dossier(Dossier dossier) {
        return "/api/v1/officer/dossiers/" + dossier.id().value();
    }

    private Answer get(Clerk officer, String path) {
        return api.get(path).bearer(officer.token()).expect(200);
    }

    private Answer act(Clerk officer, String path, String what, Map<String, ?> body) {
        return act(officer, path, what, get(officer, path).version(), body);
    }

    private Answer act(Clerk officer, String path, String what, long version, Map<String, ?> body) {
        return api.post(path + what)
                .bearer(officer.token())
                .ifMatch(version)
                .json(body)
                .expect(200);
    }
}
