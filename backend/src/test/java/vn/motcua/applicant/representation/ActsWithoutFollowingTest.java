package vn.motcua.applicant.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.applicant.representation.DossiersInEachState.Seen;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.time.Zone;

/** Whoever may act but not follow is answered what they did, and reads nothing of the dossier by acting. */
@DatabaseTest
class ActsWithoutFollowingTest {

    private final Api api;
    private final DossiersInEachState dossiers;
    private final SignedInApplicant owner;
    private final SignedInApplicant representative;

    ActsWithoutFollowingTest(Api api, People people, DossiersInEachState dossiers) {
        this.api = api;
        this.dossiers = dossiers;
        owner = people.organisation();
        representative = people.citizen();
    }

    @Test
    void whoeverWithdrawsIsAnsweredThatItIsWithdrawn() {
        Answer answer = acting("WITHDRAW", DossierStatus.SUBMITTED, ApplicantsOperation.WITHDRAW);

        assertThat(answer.at("/status")).isEqualTo("WITHDRAWN");
        saysNothing(answer.json());
    }

    @Test
    void whoeverPreparesADraftIsAnsweredTheDraft() {
        Answer answer = acting("PREPARE", DossierStatus.DRAFT, ApplicantsOperation.EDIT);

        assertThat(answer.json().at("/answers")).isNotEmpty();
        assertThat(answer.json().at("/attachments")).isNotEmpty();
    }

    @Test
    void whoeverPreparesASupplementIsAnsweredWhatIsAskedAndNoMore() {
        Answer answer = acting("PREPARE", DossierStatus.SUPPLEMENT_REQUESTED, ApplicantsOperation.PREPARE_SUPPLEMENT);

        assertThat(answer.json().at("/supplement/draftAnswers")).isNotEmpty();
        saysNothing(answer.json());
    }

    private Answer acting(String action, DossierStatus state, ApplicantsOperation operation) {
        Seen dossier = dossiers.in(state, owner, api);
        api.post("/api/v1/me/representations")
                .bearer(owner.token())
                .json(Map.of(
                        "actions", List.of(action),
                        "representativeIdentifier",
                                representative.applicant().identifier().value(),
                        "representativeName", representative.applicant().fullName(),
                        "validUntil", LocalDate.now(Zone.VIETNAM).toString()))
                .expect(201);
        Answer answer = operation.send(api, dossier, representative.token());
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static void saysNothing(JsonNode dossier) {
        assertThat(List.of("answers", "attachments", "history", "supplementRequests"))
                .allSatisfy(part -> assertThat(dossier.path(part)).isEmpty());
        assertThat(List.of("delivery", "lookupCheck", "result", "reason", "fee", "promisedAt"))
                .noneMatch(dossier::has);
    }
}
