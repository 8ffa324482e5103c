package vn.motcua.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.ServerTest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.issue.OfficialPapers;
import vn.motcua.dossier.issue.PaperId;
import vn.motcua.dossier.issue.PaperKind;
import vn.motcua.live.Listener.Heard;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Both sides see a change as it happens, and nobody else does. */
@ServerTest
class LiveTest {

    private static final String APPLICANTS = "/api/v1/live";
    private static final String OFFICERS = "/api/v1/officer/live";

    private final Api api;
    private final Desk desk;
    private final Acts acts;
    private final People people;
    private final Applications applications;
    private final OfficialPapers papers;
    private final ObjectMapper json;

    LiveTest(
            Api api,
            Desk desk,
            Acts acts,
            People people,
            Applications applications,
            OfficialPapers papers,
            ObjectMapper json) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.people = people;
        this.applications = applications;
        this.papers = papers;
        this.json = json;
    }

    @Test
    void bothSidesHearWhatTheOtherDoes() throws Exception {
        SignedInApplicant citizen = people.citizen();
        Clerk intake = desk.intake();
        try (Listener applicant = listening(APPLICANTS, citizen.token());
                Listener officer = listening(OFFICERS, intake.token())) {
            Dossier filed = filedBy(citizen);
            heard(applicant, filed, DossierStatus.SUBMITTED);
            heard(officer, filed, DossierStatus.SUBMITTED);

            Dossier accepted = acts.accept(intake, filed);
            heard(applicant, accepted, DossierStatus.ACCEPTED);
            heard(officer, accepted, DossierStatus.ACCEPTED);
        }
    }

    @Test
    void actsThatLeaveTheStatusAreHeardToo() throws Exception {
        Clerk intake = desk.intake();
        Clerk handler = desk.handler();
        Dossier dossier = acts.take(handler, acts.accept(intake, desk.submitted()));
        try (Listener officer = listening(OFFICERS, intake.token())) {
            acts.assign(desk.officer(desk.division(), OfficerRole.HEAD), dossier, desk.handler());
            heard(officer, dossier, DossierStatus.IN_PROGRESS);
        }
    }

    @Test
    void paperThatHasBeenSignedIsHeardOf() throws Exception {
        SignedInApplicant citizen = people.citizen();
        Dossier accepted = acts.accept(desk.intake(), filedBy(citizen));
        try (Listener applicant = listening(APPLICANTS, citizen.token())) {
            papers.open(accepted, PaperId.first(PaperKind.RECEIPT));
            heard(applicant, accepted, DossierStatus.ACCEPTED);
        }
    }

    @Test
    void strangersHearNothing() throws Exception {
        SignedInApplicant citizen = people.citizen();
        SignedInApplicant stranger = people.citizen();
        try (Listener owner = listening(APPLICANTS, citizen.token());
                Listener other = listening(APPLICANTS, stranger.token())) {
            heard(owner, filedBy(citizen), DossierStatus.SUBMITTED);
            Dossier own = filedBy(stranger);
            assertThat(other.next().data()).contains(own.id().value().toString());
        }
    }

    @Test
    void representativeHearsUntilTheLeaveIsTakenBack() throws Exception {
        SignedInApplicant owner = people.organisation();
        SignedInApplicant helper = people.citizen("Phạm Quốc Tuấn");
        String leave = api.post("/api/v1/me/representations")
                .bearer(owner.token())
                .json(Map.of(
                        "representativeIdentifier",
                        helper.applicant().identifier().value(),
                        "representativeName",
                        helper.applicant().fullName(),
                        "actions",
                        List.of("TRACK"),
                        "validUntil",
                        LocalDate.now(Zone.VIETNAM).plusDays(2).toString()))
                .expect(201)
                .at("/id");
        try (Listener own = listening(APPLICANTS, owner.token());
                Listener theirs = listening(APPLICANTS, helper.token())) {
            Dossier filed = filedBy(owner);
            heard(own, filed, DossierStatus.SUBMITTED);
            heard(theirs, filed, DossierStatus.SUBMITTED);

            api.delete("/api/v1/me/representations/" + leave)
                    .bearer(owner.token())
                    .expect(204);
            heard(own, acts.accept(desk.intake(), filed), DossierStatus.ACCEPTED);
            Dossier next = filedBy(helper);
            assertThat(theirs.next().data()).contains(next.id().value().toString());
        }
    }

    @Test
    void streamEndsByItself() throws Exception {
        SignedInApplicant citizen = people.citizen();
        try (Listener brief = Listener.at(api.base().resolve(APPLICANTS + "?seconds=1"), citizen.token())) {
            assertThat(brief.next().name()).isEqualTo("ready");
            assertThat(brief.isOver()).isTrue();
        }
    }

    @Test
    void oldestOfOnePersonsStreamsGivesWay() throws Exception {
        SignedInApplicant citizen = people.citizen();
        try (Listener oldest = listening(APPLICANTS, citizen.token())) {
            List<Listener> later = new ArrayList<>();
            try {
                for (int i = 0; i < 8; i++) {
                    later.add(listening(APPLICANTS, citizen.token()));
                }
                assertThat(oldest.isOver()).isTrue();
                heard(later.getFirst(), filedBy(citizen), DossierStatus.SUBMITTED);
            } finally {
                later.forEach(Listener::close);
            }
        }
    }

    @Test
    void streamIsKeptByNobodyOnItsWay() throws Exception {
        try (Listener listener = listening(APPLICANTS, people.citizen().token())) {
            assertThat(listener.header("Content-Type")).startsWith("text/event-stream");
            assertThat(listener.header("Cache-Control")).isEqualTo("no-store");
            assertThat(listener.header("X-Accel-Buffering")).isEqualTo("no");
        }
    }

    @Test
    void onlySoManySecondsMayBeAskedFor() {
        String token = people.citizen().token();
        for (String seconds : List.of("0", "301", "soon")) {
            api.get(APPLICANTS + "?seconds=" + seconds).bearer(token).send().expectProblem(400, "invalid-input");
        }
    }

    private Listener listening(String path, String token) throws Exception {
        Listener listener = Listener.at(api.base().resolve(path), token);
        assertThat(listener.status()).isEqualTo(200);
        assertThat(listener.next().name()).isEqualTo("ready");
        return listener;
    }

    private Dossier filedBy(SignedInApplicant applicant) {
        var caller = applications.caller(applicant.applicant());
        return desk.submit(caller, applications.completeDraft(caller));
    }

    /** Waits until the listener hears of it; other dossiers of the same agency may be heard of meanwhile. */
    private void heard(Listener listener, Dossier dossier, DossierStatus status) throws Exception {
        Heard heard = listener.next();
        while (!heard.data().contains(dossier.id().value().toString())) {
            heard = listener.next();
        }
        assertThat(heard.name()).isEqualTo("dossier");
        assertThat(json.readTree(heard.data()))
                .isEqualTo(json.valueToTree(new LiveJson(dossier.id().value(), status)));
    }
}
