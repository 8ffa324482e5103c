package vn.motcua.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** What a drafter may write of a document that is being drawn up: in which unit's name, until when an answer is wanted. */
@ServerTest
class DraftWordsApiTest {

    private final Api api;
    private final Desk desk;
    private final OutgoingActs outgoing;
    private final Clock clock;

    DraftWordsApiTest(Api api, Desk desk, Clock clock) {
        this.api = api;
        this.desk = desk;
        this.outgoing = new OutgoingActs(api, desk);
        this.clock = clock;
    }

    @Test
    void unitThatDrawsADocumentUpIsChangedBeforeItIsSigned() {
        Clerk clerk = desk.clerk();
        Map<String, Object> words = OutgoingActs.words("Về việc đổi đơn vị");
        words.put("unitId", desk.division().value());
        Answer begun = outgoing.begin(clerk, words).expect(201);
        words.put("unitId", desk.otherDivision().value());

        Answer changed = rewrite(clerk, begun, words).expect(200);

        assertThat(changed.at("/details/unitId"))
                .isEqualTo(desk.otherDivision().value().toString());
        words.remove("unitId");
        assertThat(rewrite(clerk, changed, words).expect(200).at("/details/unitId"))
                .isEqualTo(desk.otherDivision().value().toString());
    }

    @Test
    void draftIsNotMovedToAUnitThatIsNotTheDraftersOwn() {
        Clerk handler = desk.handler();
        Map<String, Object> words = OutgoingActs.words("Về việc đơn vị khác");
        Answer begun = outgoing.begin(handler, words).expect(201);
        words.put("unitId", desk.otherDivision().value());

        assertThat(rewrite(handler, begun, words)
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/unitId");
        words.put("unitId", begun.at("/details/unitId"));
        rewrite(handler, begun, words).expect(200);
    }

    @Test
    void answerIsNotWantedByADayThatHasPassed() {
        Clerk handler = desk.handler();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
        Map<String, Object> words = OutgoingActs.words("Về việc hạn trả lời");
        words.put("dueOn", today.minusDays(1).toString());
        assertThat(outgoing.begin(handler, words)
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/dueOn");
        words.put("dueOn", today.toString());
        Answer begun = outgoing.begin(handler, words).expect(201);
        words.put("dueOn", "2020-01-01");

        rewrite(handler, begun, words).expectProblem(400, "invalid-input");
    }

    private Answer rewrite(Clerk officer, Answer document, Map<String, Object> words) {
        return api.put(OutgoingActs.path(document))
                .bearer(officer.token())
                .ifMatch(document.version())
                .json(words)
                .send();
    }
}
