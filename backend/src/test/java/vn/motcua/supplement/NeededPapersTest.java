package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.routing.Desk;
import vn.motcua.supplement.SupplementActs.Asked;

/** An answer that makes another paper necessary opens the place for it, and is not sent without it. */
@DatabaseTest
class NeededPapersTest {
    private static final String KINSHIP = "QUAN_HE";
    private static final String MANDATE = "UY_QUYEN";

    private final SupplementActs acts;
    private final SignedInApplicant me;

    NeededPapersTest(Api api, People people, Applications applications, Desk desk) {
        this.acts = new SupplementActs(api, applications, desk);
        this.me = people.citizen();
    }

    @Test
    void paperThatTheAnswerCallsForCanBeAttachedAndMustBe() {
        Asked asked = acts.ask(me, SupplementActs.demand("/tuCach", null, null));
        acts.attach(me, asked, KINSHIP).expectProblem(409, "required-document-locked");

        Answer saved = acts.save(me, asked, asRelative()).expect(200);
        assertThat(saved.json().at("/supplement/neededDocuments")).hasSize(1);
        assertThat(saved.at("/supplement/neededDocuments/0")).isEqualTo(KINSHIP);
        Answer refused = acts.send(me, asked, saved.version(), "without").expectProblem(422, "supplement-incomplete");
        assertThat(refused.json().at("/errors").findValuesAsText("pointer")).containsExactly("/attachments/" + KINSHIP);
        acts.attach(me, asked, MANDATE).expectProblem(409, "required-document-locked");
        acts.attach(me, asked, KINSHIP).expect(201);

        Answer sent = acts.send(me, asked, saved.version(), "with").expect(200);

        assertThat(sent.at("/status")).isEqualTo("SUBMITTED");
        assertThat(sent.json().at("/attachments").findValuesAsText("requiredDocumentCode"))
                .containsExactly(Applications.PAPER, KINSHIP);
        assertThat(sent.json().at("/attachments").findValuesAsText("submitted")).containsOnly("true");
        assertThat(sent.json().at("/supplementRequests/0/changes").findValuesAsText("pointer"))
                .contains("/tuCach", "/quanHeVoiNguoiDuocCap");
    }

    @Test
    void placeClosesAgainWithTheAnswerThatOpenedIt() {
        Asked asked = acts.ask(me, SupplementActs.demand("/tuCach", null, null));
        acts.save(me, asked, asRelative()).expect(200);
        Asked later = acts.seen(me, asked);
        Answer back = acts.save(me, later, SupplementActs.answers("tuCach", "NGUOI_DUOC_CAP"))
                .expect(200);

        assertThat(back.json().at("/supplement/neededDocuments")).isEmpty();
        acts.attach(me, asked, KINSHIP).expectProblem(409, "required-document-locked");
        acts.send(me, asked, back.version(), "none").expect(200);
    }

    @Test
    void paperThatNoAnswerCallsForAnyMoreIsNotSent() {
        Asked asked = acts.ask(me, SupplementActs.demand("/tuCach", null, null));
        acts.save(me, asked, asRelative()).expect(200);
        acts.attach(me, asked, KINSHIP).expect(201);
        Answer back = acts.save(me, acts.seen(me, asked), SupplementActs.answers("tuCach", "NGUOI_DUOC_CAP"))
                .expect(200);
        assertThat(back.json().at("/attachments").findValuesAsText("requiredDocumentCode"))
                .as("it can still be removed, or called for again")
                .containsExactly(Applications.PAPER, KINSHIP);

        Answer sent = acts.send(me, asked, back.version(), "back").expect(200);

        assertThat(sent.json().at("/attachments").findValuesAsText("requiredDocumentCode"))
                .containsExactly(Applications.PAPER);
    }

    @Test
    void namedPaperThatTheAnswerCallsForTooIsMissedOnce() {
        Map<String, Object> demand = SupplementActs.demand("/tuCach", KINSHIP, null);
        Asked asked = acts.ask(me, demand);
        Answer saved = acts.save(me, asked, asRelative()).expect(200);

        List<String> missing = acts.send(me, asked, saved.version(), "without")
                .expectProblem(422, "supplement-incomplete")
                .json()
                .at("/errors")
                .findValuesAsText("pointer");

        assertThat(missing).containsExactly("/attachments/" + KINSHIP);
    }

    /** The sample answers by a relative of who the certificate was given to. */
    private static ObjectNode asRelative() {
        return SupplementActs.answers("tuCach", "THAN_NHAN")
                .put("hoTenNguoiDuocCap", "Lê Văn Mẫu")
                .put("ngaySinhNguoiDuocCap", "1990-05-20")
                .put("quanHeVoiNguoiDuocCap", "Con");
    }
}
