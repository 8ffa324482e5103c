package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.routing.Desk;
import vn.motcua.supplement.SupplementActs.Asked;

/** A supplement is asked for once; again only for what has newly arisen, and nothing of what was before is lost. */
@DatabaseTest
class AskedAgainTest {
    private static final String ARISEN = "Cơ quan thuế vừa trả lời, phát sinh nghĩa vụ kê khai";

    private final Api api;
    private final Desk desk;
    private final Dossiers dossiers;
    private final SupplementActs acts;
    private final SignedInApplicant me;

    AskedAgainTest(Api api, People people, Applications applications, Desk desk, Dossiers dossiers) {
        this.api = api;
        this.desk = desk;
        this.dossiers = dossiers;
        this.acts = new SupplementActs(api, applications, desk);
        this.me = people.citizen();
    }

    static Stream<Map<String, String>> nothingArisen() {
        return Stream.of(Map.of(), Map.of("newMatter", "  "));
    }

    @ParameterizedTest
    @MethodSource("nothingArisen")
    void secondRequestMustSayWhatHasNewlyArisen(Map<String, String> said) {
        Asked asked = acts.ask(me);
        long version = answered(asked).version();

        Answer refused = acts.request(asked.intake(), asked.dossier(), version, again(said))
                .expectProblem(400, "invalid-input");

        assertThat(refused.json().at("/errors").findValuesAsText("pointer")).containsExactly("/newMatter");
        assertThat(officers(asked).json().at("/supplementRequests")).hasSize(1);
    }

    @Test
    void firstRequestHasNothingThatAroseSinceAnEarlierOne() {
        Dossier dossier = desk.submitted();
        Map<String, Object> demand = again(Map.of("newMatter", ARISEN));

        Answer refused =
                acts.request(desk.intake(), dossier, dossier.version(), demand).expectProblem(400, "invalid-input");

        assertThat(refused.json().at("/errors").findValuesAsText("pointer")).containsExactly("/newMatter");
    }

    @Test
    void applicantAndOfficerReadEveryRequestWithItsAnswer() {
        Asked asked = acts.ask(me);
        long version = answered(asked).version();
        acts.request(asked.intake(), asked.dossier(), version, again(Map.of("newMatter", " " + ARISEN)))
                .expect(200);

        Answer mine = acts.seen(me, asked).seen();

        assertThat(mine.at("/supplement/number")).isEqualTo("2");
        assertThat(mine.at("/supplement/newMatter")).isEqualTo(ARISEN);
        assertThat(mine.json().at("/supplementRequests").findValuesAsText("state"))
                .containsExactly("ANSWERED", "OPEN");
        assertThat(mine.json().at("/supplementRequests/0/changes")).hasSize(1);
        assertThat(mine.at("/supplementRequests/0/changes/0/pointer")).isEqualTo("/lyDo");
        assertThat(mine.at("/supplementRequests/0/changes/0/before")).startsWith("Bản chính bị hư hỏng");
        assertThat(mine.at("/supplementRequests/0/changes/0/after")).isEqualTo("Bản chính đã mất");
        assertThat(mine.at("/supplementRequests/0/papers/0")).isEqualTo(mine.at("/attachments/1/id"));
        assertThat(mine.json().at("/supplementRequests/1/changes")).isEmpty();
        assertThat(officers(asked).json().at("/supplementRequests"))
                .isEqualTo(mine.json().at("/supplementRequests"));
    }

    @Test
    void savingLeavesNoLineInTheHistoryAndStillCountsTheVersion() {
        Asked asked = acts.ask(me);
        Answer first =
                acts.save(me, asked, SupplementActs.answers("lyDo", "Mất")).expect(200);

        acts.save(me, asked, SupplementActs.answers("lyDo", "Hỏng")).expectProblem(412, "stale-version");
        Asked later = acts.seen(me, asked);
        acts.save(me, later, SupplementActs.answers("lyDo", "Hỏng hẳn")).expect(200);

        assertThat(first.version()).isGreaterThan(asked.seen().version());
        assertThat(dossiers.history(asked.dossier().id()).stream().map(HistoryEntry::event))
                .endsWith("SUBMITTED", "SUPPLEMENT_REQUESTED");
    }

    private Answer answered(Asked asked) {
        return acts.answered(me, asked, SupplementActs.answers("lyDo", "Bản chính đã mất"));
    }

    private Answer officers(Asked asked) {
        return api.get(asked.officerPath()).bearer(asked.intake().token()).expect(200);
    }

    private static Map<String, Object> again(Map<String, String> said) {
        Map<String, Object> demand = new HashMap<>(SupplementActs.demand("/noiSinh", Applications.PAPER, null));
        demand.putAll(said);
        return demand;
    }
}
