package vn.motcua.result.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.result.Results;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.ForwardDossier;
import vn.motcua.routing.handling.HandlingOutcome;
import vn.motcua.routing.queue.Queue;
import vn.motcua.routing.queue.QueueFilter;
import vn.motcua.routing.queue.Queues;

/** A document goes from draft to issue, and the dossier with it. */
@DatabaseTest
class ResultDocumentTest {

    private static final int AT_ONCE = 50;

    private final Desk desk;
    private final Acts acts;
    private final DocumentActs documents;
    private final DocumentDesk documentDesk;
    private final NumberDocument numberDocument;
    private final SignDocument signDocument;
    private final SendBackDocument sendBackDocument;
    private final ForwardDossier forwardDossier;
    private final ResultDocumentRows rows;
    private final Results results;
    private final TaskBook tasks;
    private final Queues queues;
    private final Transactions transactions;
    private final Tables tables;

    ResultDocumentTest(
            Desk desk,
            Acts acts,
            DocumentActs documents,
            DocumentDesk documentDesk,
            NumberDocument numberDocument,
            SignDocument signDocument,
            SendBackDocument sendBackDocument,
            ForwardDossier forwardDossier,
            ResultDocumentRows rows,
            Results results,
            TaskBook tasks,
            Queues queues,
            Transactions transactions,
            Tables tables) {
        this.desk = desk;
        this.acts = acts;
        this.documents = documents;
        this.documentDesk = documentDesk;
        this.numberDocument = numberDocument;
        this.signDocument = signDocument;
        this.sendBackDocument = sendBackDocument;
        this.forwardDossier = forwardDossier;
        this.rows = rows;
        this.results = results;
        this.tasks = tasks;
        this.queues = queues;
        this.transactions = transactions;
        this.tables = tables;
    }

    @Test
    void submittedDocumentTakesTheDossierToTheLeaderAndIssuingResolvesIt() {
        Dossier submitted = documents.waitingForSignature(desk.submitted());
        assertThat(tasks.find(submitted.id()).orElseThrow().step().unitId()).isEqualTo(desk.leadership());
        assertThat(state(submitted)).isEqualTo(DocumentState.SUBMITTED);

        Dossier signed = documents.sign(desk.leader(), submitted);
        assertThat(signed.status()).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(results.find(signed.id())).isEmpty();

        Dossier issued = documents.issue(desk.clerk(), signed);
        assertThat(issued.status()).isEqualTo(DossierStatus.RESOLVED);
        assertThat(state(issued)).isEqualTo(DocumentState.ISSUED);
        assertThat(results.find(issued.id()).orElseThrow().summary()).isEqualTo("Cấp bản sao theo đề nghị");
        assertThat(results.findDocument(issued.id()))
                .contains(document(issued).files().latest());
    }

    @Test
    void whatWaitsIsInTheQueueOfLeadersAndThenOfClerksAlone() {
        Clerk leader = desk.leader();
        Clerk clerk = desk.clerk();
        Dossier submitted = documents.waitingForSignature(desk.submitted());
        assertThat(lies(submitted, leader, Queue.TO_SIGN)).isTrue();
        assertThat(lies(submitted, clerk, Queue.TO_ISSUE)).isFalse();
        assertThat(lies(submitted, desk.handler(), Queue.TO_SIGN)).isFalse();
        assertThat(queues.counts(leader.caller()).toSign()).isPositive();

        Dossier signed = documents.sign(leader, submitted);
        assertThat(lies(signed, leader, Queue.TO_SIGN)).isFalse();
        assertThat(lies(signed, clerk, Queue.TO_ISSUE)).isTrue();
        assertThat(queues.counts(clerk.caller()).toIssue()).isPositive();

        documents.issue(clerk, signed);
        assertThat(lies(signed, clerk, Queue.TO_ISSUE)).isFalse();
    }

    @Test
    void sentBackDocumentReturnsToTheHandsItCameFrom() {
        Clerk handler = desk.handler();
        Dossier submitted =
                documents.submit(handler, documents.draft(handler, documents.taken(handler, desk.submitted())));
        Dossier back = DocumentActs.done(sendBackDocument.sendBack(
                desk.leader().caller(), submitted.id(), submitted.version(), "Sửa ngày sinh"));
        assertThat(state(back)).isEqualTo(DocumentState.SENT_BACK);
        assertThat(tasks.find(back.id()).orElseThrow().step().unitId()).isEqualTo(desk.division());
        assertThat(Objects.requireNonNull(tasks.find(back.id()).orElseThrow().assignee())
                        .id()
                        .value())
                .isEqualTo(handler.id());

        Dossier again = documents.sign(desk.leader(), documents.submit(handler, documents.draft(handler, back)));
        // The clerk finds the form wrong: what the leader signed does not count any more.
        Dossier fromClerk = DocumentActs.done(
                sendBackDocument.sendBack(desk.clerk().caller(), again.id(), again.version(), "Sai thể thức"));
        assertThat(document(fromClerk).files().signed()).isNull();
        assertThat(tasks.find(fromClerk.id()).orElseThrow().step().unitId()).isEqualTo(desk.division());
    }

    @Test
    void onePersonWithSeveralPostsDoesItAll() {
        UUID agency = desk.agency().value();
        Clerk everybody = desk.officer(
                new Post(agency, desk.division().value(), Set.of(OfficerRole.HANDLER)),
                new Post(agency, desk.leadership().value(), Set.of(OfficerRole.LEADER)),
                new Post(agency, desk.clerical().value(), Set.of(OfficerRole.CLERK)));
        Dossier taken = documents.taken(everybody, desk.submitted());
        Dossier signed = documents.sign(everybody, documents.submit(everybody, documents.draft(everybody, taken)));
        assertThat(documents.issue(everybody, signed).status()).isEqualTo(DossierStatus.RESOLVED);
    }

    @Test
    void dossierDoesNotGoOnWithoutTheDocumentThatWaits() {
        Dossier submitted = documents.waitingForSignature(desk.submitted());
        Clerk leader = desk.leader();
        assertThat(forwardDossier.forward(leader.caller(), submitted.id(), submitted.version(), null))
                .isInstanceOf(HandlingOutcome.Refused.class);
    }

    @Test
    void documentEndsWithADossierThatIsStopped() {
        Clerk handler = desk.handler();
        Dossier drafted = documents.draft(handler, documents.taken(handler, desk.submitted()));
        Dossier stopped = acts.stop(handler, drafted);
        assertThat(state(stopped)).isEqualTo(DocumentState.DROPPED);
    }

    @Test
    void twoLeadersWhoSignAtOnceSignOnce() throws Exception {
        Dossier submitted = documents.waitingForSignature(desk.submitted());
        List<DocumentOutcome> outcomes =
                atOnce(List.of(sign(desk.leader(), submitted), sign(desk.leader(), submitted)));
        assertThat(outcomes).filteredOn(DocumentOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof DocumentOutcome.Refused refused
                        && refused.refusal() instanceof Admission.Stale)
                .hasSize(1);
        assertThat(tables.count("dossier_history WHERE event = 'DOCUMENT_SIGNED' AND dossier_id = "
                        + Tables.id(submitted.id().value())))
                .isEqualTo(1);
    }

    @Test
    void numbersTakenAtOnceAreUniqueAndHaveNoHoles() throws Exception {
        Dossier first = documents.sign(desk.leader(), documents.waitingForSignature(desk.submitted()));
        ResultDocument like = document(first);
        String notation = "T" + UUID.randomUUID().toString().substring(0, 8);
        Clerk clerk = desk.clerk();
        List<Callable<NumberDocument.Outcome>> takers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Dossier signed = signedLike(like, notation);
            takers.add(number(clerk, signed));
            if (i % 5 == 0) {
                // Whoever comes second finds another version, and takes no number.
                takers.add(number(clerk, signed));
            }
        }
        List<Integer> numbers = atOnce(takers).stream()
                .filter(NumberDocument.Outcome.Numbered.class::isInstance)
                .map(outcome -> ((NumberDocument.Outcome.Numbered) outcome)
                        .document()
                        .requireNumbering()
                        .number()
                        .number())
                .sorted()
                .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, AT_ONCE).boxed().toList());
    }

    /** A dossier at the leader's step whose document is signed, quickly. */
    private Dossier signedLike(ResultDocument like, String notation) {
        Clerk handler = desk.handler();
        Dossier dossier = acts.forward(handler, documents.taken(handler, desk.submitted()));
        transactions.write(() -> {
            ResultDocument.Subject subject = new ResultDocument.Subject(
                    like.subject().agencyId(), like.subject().kind(), notation);
            rows.draft(
                    dossier.id(), subject, like.files().draft(), dossier.times().updatedAt());
            rows.submit(dossier.id(), like.requireSubmission(), dossier.times().updatedAt());
            rows.sign(dossier.id(), like.requireSigned(), like.requireSignature());
            return dossier;
        });
        return dossier;
    }

    private Callable<NumberDocument.Outcome> number(Clerk clerk, Dossier dossier) {
        DocumentDesk.Entry entry =
                documentDesk.enter(clerk.caller(), dossier.id(), dossier.version(), DocumentState.ISSUED);
        assertThat(entry).isInstanceOf(DocumentDesk.Entry.Open.class);
        return () -> numberDocument.number((DocumentDesk.Entry.Open) entry);
    }

    private Callable<DocumentOutcome> sign(Clerk leader, Dossier dossier) {
        return () -> signDocument.sign(leader.caller(), dossier.id(), dossier.version());
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls)) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }

    private boolean lies(Dossier dossier, Clerk officer, Queue queue) {
        return queues.list(officer.caller(), QueueFilter.of(queue, 100)).items().stream()
                .anyMatch(item -> item.dossierId().equals(dossier.id()));
    }

    private DocumentState state(Dossier dossier) {
        return document(dossier).state();
    }

    private ResultDocument document(Dossier dossier) {
        return rows.find(dossier.id()).orElseThrow();
    }
}
