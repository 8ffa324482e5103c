package vn.motcua.applicant.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Overtaken;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.applicant.representation.DossiersInEachState.Seen;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.attachment.AttachPaper;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.time.Zone;

/** A right that is taken away is gone at that moment: for the next request, and for what is under way. */
@DatabaseTest
class RevocationTest {

    private static final String DOSSIERS = "/api/v1/dossiers";

    private final Api api;
    private final Tables tables;
    private final Overtaken overtaken;
    private final DossiersInEachState dossiers;
    private final Applications applications;
    private final AttachPaper attachPaper;
    private final Attachments attachments;
    private final Representations representations;
    private final Transactions transactions;
    private final SignedInApplicant owner;
    private final SignedInApplicant representative;
    private final String representation;

    RevocationTest(
            Api api,
            Tables tables,
            Overtaken overtaken,
            People people,
            DossiersInEachState dossiers,
            Applications applications,
            AttachPaper attachPaper,
            Attachments attachments,
            Representations representations,
            Transactions transactions) {
        this.api = api;
        this.tables = tables;
        this.overtaken = overtaken;
        this.dossiers = dossiers;
        this.applications = applications;
        this.attachPaper = attachPaper;
        this.attachments = attachments;
        this.representations = representations;
        this.transactions = transactions;
        owner = people.organisation();
        representative = people.citizen();
        representation = api.post("/api/v1/me/representations")
                .bearer(owner.token())
                .json(Map.of(
                        "actions", List.of("PREPARE", "SUBMIT", "TRACK", "WITHDRAW"),
                        "representativeIdentifier",
                                representative.applicant().identifier().value(),
                        "representativeName", representative.applicant().fullName(),
                        "validUntil", LocalDate.now(Zone.VIETNAM).toString()))
                .expect(201)
                .at("/id");
    }

    static Stream<ApplicantsOperation> acts() {
        return Stream.of(ApplicantsOperation.values())
                .filter(operation -> !operation.onlyReads())
                // Their papers are nobody's: they never come as far as to the lock.
                .filter(operation ->
                        operation != ApplicantsOperation.REUSE && operation != ApplicantsOperation.ATTACH_UPLOADS);
    }

    /** It waits for whoever is taking the right away, and finds it gone. */
    @ParameterizedTest
    @MethodSource("acts")
    void whatIsUnderWayWhenTheRightIsTakenAwayLeavesNothing(ApplicantsOperation operation) {
        Seen dossier = dossiers.in(stateFor(operation), owner, api);
        if (operation == ApplicantsOperation.ANSWER_SUPPLEMENT) {
            ApplicantsOperation.ATTACH.status(api, dossier, owner.token());
        }
        Answer before = seen(dossier);

        Answer answer = overtaken.whileLocked(
                "representation",
                UUID.fromString(representation),
                () -> operation.send(api, dossier, representative.token()),
                List.of("UPDATE representation SET revoked_at = UTC_TIMESTAMP(6) WHERE id = "
                        + Tables.id(UUID.fromString(representation))));

        answer.expectProblem(404, "dossier-not-found");
        assertThat(seen(dossier).json()).isEqualTo(before.json());
    }

    private static DossierStatus stateFor(ApplicantsOperation operation) {
        return switch (operation) {
            case PREPARE_SUPPLEMENT, ANSWER_SUPPLEMENT -> DossierStatus.SUPPLEMENT_REQUESTED;
            case WITHDRAW -> DossierStatus.SUBMITTED;
            default -> DossierStatus.DRAFT;
        };
    }

    @Test
    void draftThatIsBeingBegunForTheOwnerIsNot() {
        Map<String, Object> draft = Map.of(
                "procedureCode", Applications.PROCEDURE,
                "agencyId", applications.agency().value(),
                "ownerId", owner.id().value());

        overtaken
                .whileLocked(
                        "representation",
                        UUID.fromString(representation),
                        () -> api.post(DOSSIERS)
                                .bearer(representative.token())
                                .json(draft)
                                .send(),
                        List.of("UPDATE representation SET revoked_at = UTC_TIMESTAMP(6) WHERE id = "
                                + Tables.id(UUID.fromString(representation))))
                .expectProblem(404, "owner-not-found");

        assertThat(tables.count(
                        "dossier WHERE owner_id = " + Tables.id(owner.id().value())))
                .isZero();
    }

    @Test
    void whoeverTakesTheRightAwayWaitsForAnActThatWasAllowedBefore() {
        CompletableFuture<Answer> ended = transactions.write(() -> {
            assertThat(representations.mayActUntilCommit(
                            representative.id(), owner.id(), RepresentationAction.SUBMIT, Applications.PROCEDURE))
                    .isTrue();
            CompletableFuture<Answer> ending = CompletableFuture.supplyAsync(this::end);
            Awaitility.await().pollInterval(20, TimeUnit.MILLISECONDS).until(overtaken::isAnybodyWaiting);
            assertThat(ending).isNotDone();
            return ending;
        });

        ended.join().expect(204);
    }

    @Test
    void openSessionIsOfNoUseForTheNextRequest() {
        Seen dossier = dossiers.in(DossierStatus.DRAFT, owner, api);
        assertThat(ApplicantsOperation.VIEW.status(api, dossier, representative.token()))
                .isEqualTo(200);

        end().expect(204);

        assertThat(ApplicantsOperation.VIEW.status(api, dossier, representative.token()))
                .isEqualTo(404);
    }

    @Test
    void paperThatIsStillComingWhenTheRightIsTakenAwayIsNotAttached() {
        Seen dossier = dossiers.in(DossierStatus.DRAFT, owner, api);
        DossierId id = new DossierId(UUID.fromString(dossier.id()));
        ApplicantCaller caller = new ApplicantCaller(representative.id().value(), Ids.next());
        InputStream file = new FilterInputStream(new ByteArrayInputStream(SampleFiles.pdf(1))) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                end();
                return super.read(into, from, length);
            }
        };

        AttachPaper.Outcome outcome = attachPaper.attach(caller, id, Applications.PAPER, "a.pdf", file);

        assertThat(outcome).isInstanceOf(AttachPaper.Outcome.NotTaken.class);
        assertThat(attachments.list(id)).hasSize(1);
    }

    private Answer end() {
        return api.delete("/api/v1/me/representations/" + representation)
                .bearer(owner.token())
                .send();
    }

    private Answer seen(Seen dossier) {
        return api.get(DOSSIERS + "/" + dossier.id()).bearer(owner.token()).expect(200);
    }
}
