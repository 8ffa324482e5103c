package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.filing.SubmitDossier.Outcome;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.security.ApplicantCaller;

/** Many at once: one dossier a key, one number a dossier, no number lost. */
@DatabaseTest
class SubmitDossierTest {

    private final SubmitDossier submitDossier;
    private final Applications applications;
    private final Agencies agencies;
    private final Tables tables;

    SubmitDossierTest(SubmitDossier submitDossier, Applications applications, Agencies agencies, Tables tables) {
        this.submitDossier = submitDossier;
        this.applications = applications;
        this.agencies = agencies;
        this.tables = tables;
    }

    @Test
    void hundredSubmissionsWithTheSameKeyAtOnceMakeOneDossier() throws Exception {
        ApplicantCaller caller = applications.caller(applications.citizen());
        Dossier draft = applications.completeDraft(caller);
        IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());

        List<Outcome> outcomes = atOnce(100, i -> () -> submitDossier.submit(caller, draft.id(), draft.version(), key));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Submitted.class));
        assertThat(Set.copyOf(outcomes)).as("one and the same answer").hasSize(1);
        assertThat(history(draft, "SUBMITTED")).isEqualTo(1);
        assertThat(events(draft)).as("one event in the outbox").isEqualTo(1);
    }

    @Test
    void twoHundredSubmissionsToOneAgencyAtOnceGetConsecutiveCodes() throws Exception {
        ApplicantCaller caller = applications.caller(applications.citizen());
        List<Dossier> drafts = IntStream.range(0, 200)
                .mapToObj(i -> applications.completeDraft(caller))
                .toList();

        List<Outcome> outcomes = atOnce(200, i -> () -> {
            Dossier draft = drafts.get(i);
            return submitDossier.submit(caller, draft.id(), draft.version(), new IdempotencyKey("key-" + draft.id()));
        });

        List<Integer> numbers = outcomes.stream()
                .map(outcome -> ((Outcome.Submitted) outcome).filed().code().value())
                .map(code -> Integer.parseInt(code.substring(code.lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        int first = numbers.getFirst();
        assertThat(numbers)
                .isEqualTo(IntStream.range(first, first + 200).boxed().toList());
    }

    @Test
    void refusedSubmissionsTakeNoNumber() throws Exception {
        ApplicantCaller caller = applications.caller(applications.citizen());
        int before = number(submit(caller, applications.completeDraft(caller), "a"));
        Dossier incomplete = applications.emptyDraft(caller);

        assertThat(submit(caller, incomplete, "b")).isInstanceOf(Outcome.Incomplete.class);

        assertThat(number(submit(caller, applications.completeDraft(caller), "c")))
                .isEqualTo(before + 1);
    }

    @Test
    void theSameKeyForAnotherDossierIsRefused() {
        ApplicantCaller caller = applications.caller(applications.citizen());
        IdempotencyKey key = new IdempotencyKey("once");
        Dossier one = applications.completeDraft(caller);
        Dossier other = applications.completeDraft(caller);

        assertThat(submitDossier.submit(caller, one.id(), one.version(), key)).isInstanceOf(Outcome.Submitted.class);
        assertThat(submitDossier.submit(caller, other.id(), other.version(), key))
                .isInstanceOf(Outcome.KeyReused.class);
        assertThat(tables.count("dossier WHERE status = 'DRAFT' AND HEX(id) = '" + hex(other) + "'"))
                .isEqualTo(1);
    }

    @Test
    void aKeyWhoseSubmissionWasRefusedCanBeUsedOnceItIsMended() {
        ApplicantCaller caller = applications.caller(applications.citizen());
        IdempotencyKey key = new IdempotencyKey("mended");
        Dossier draft = applications.emptyDraft(caller);

        assertThat(submitDossier.submit(caller, draft.id(), draft.version(), key))
                .isInstanceOf(Outcome.Incomplete.class);
        applications.attach(caller, draft);
        Dossier mended = applications.answered(caller, draft);

        assertThat(submitDossier.submit(caller, mended.id(), mended.version(), key))
                .isInstanceOf(Outcome.Submitted.class);
    }

    @Test
    void anotherPersonsDraftIsNotThere() {
        ApplicantCaller owner = applications.caller(applications.citizen());
        ApplicantCaller stranger = applications.caller(applications.citizen());
        Dossier draft = applications.completeDraft(owner);

        assertThat(submit(stranger, draft, "k")).isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void draftWithoutItsPaperIsNotSubmitted() {
        ApplicantCaller caller = applications.caller(applications.citizen());
        Dossier draft = applications.answered(caller, applications.emptyDraft(caller));

        assertThat(submit(caller, draft, "k"))
                .isInstanceOfSatisfying(
                        Outcome.Incomplete.class,
                        refused -> assertThat(refused.verdict().missingDocuments())
                                .extracting("code")
                                .containsExactly(Applications.PAPER));
    }

    @Test
    void draftAtAnAgencyThatDoesNotTakeTheProcedureAnyMoreIsNotSubmitted() {
        ApplicantCaller caller = applications.caller(applications.citizen());
        Dossier draft = applications.completeDraft(caller);
        UUID elsewhere = agencies.findByCode("H50").orElseThrow().id().value();
        tables.execute("UPDATE dossier SET agency_id = " + Tables.id(elsewhere) + " WHERE id = "
                + Tables.id(draft.id().value()));

        assertThat(submit(caller, draft, "k")).isInstanceOf(Outcome.NotOffered.class);
    }

    private Outcome submit(ApplicantCaller caller, Dossier draft, String key) {
        return submitDossier.submit(caller, draft.id(), draft.version(), new IdempotencyKey(key));
    }

    private long history(Dossier dossier, String event) {
        return tables.count(
                "dossier_history WHERE event = '" + event + "' AND HEX(dossier_id) = '" + hex(dossier) + "'");
    }

    private long events(Dossier dossier) {
        return tables.count(
                "outbox_event WHERE type = 'dossier.submitted' AND HEX(aggregate_id) = '" + hex(dossier) + "'");
    }

    private static String hex(Dossier dossier) {
        return dossier.id().value().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static int number(Outcome outcome) {
        String code = ((Outcome.Submitted) outcome).filed().code().value();
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    private interface Work {
        Callable<Outcome> number(int i);
    }

    private static List<Outcome> atOnce(int count, Work work) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Callable<Outcome> one = work.number(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            start.countDown();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : running) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}
