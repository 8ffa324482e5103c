package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.document.DocumentId;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.ResultLookup;
import vn.motcua.dossier.filing.SaveDraft;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.result.document.DocumentActs;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.routing.handling.Admission;

/** How a result comes to be and how it is handed over. */
@DatabaseTest
class ResultsTest {

    private final Desk desk;
    private final Acts acts;
    private final Applications applications;
    private final SaveDraft saveDraft;
    private final Dossiers dossiers;
    private final Results results;
    private final ResultRows rows;
    private final KeepResultFile keepResultFile;
    private final ReplacedFiles replacedFiles;
    private final Tables tables;
    private final ResolveDossier resolveDossier;
    private final ReturnResult returnResult;
    private final DocumentActs documents;

    ResultsTest(
            Desk desk,
            Acts acts,
            Applications applications,
            SaveDraft saveDraft,
            Dossiers dossiers,
            Results results,
            ResultRows rows,
            KeepResultFile keepResultFile,
            ReplacedFiles replacedFiles,
            Tables tables,
            ResolveDossier resolveDossier,
            ReturnResult returnResult,
            DocumentActs documents) {
        this.desk = desk;
        this.acts = acts;
        this.applications = applications;
        this.saveDraft = saveDraft;
        this.dossiers = dossiers;
        this.results = results;
        this.rows = rows;
        this.keepResultFile = keepResultFile;
        this.replacedFiles = replacedFiles;
        this.tables = tables;
        this.resolveDossier = resolveDossier;
        this.returnResult = returnResult;
        this.documents = documents;
    }

    @Test
    void resultForTheCounterNeedsNoFileAndNamesWhoReceivedIt() {
        Dossier dossier = atTheLeader(wanted(DeliveryMethod.COUNTER));
        Dossier resolved = resolve(desk.leader(), dossier);
        assertThat(results.find(resolved.id())).contains(new ResultLookup.Result("Cấp bản sao", null, null, null));
        ReturnResult.Way way = new ReturnResult.Way(DeliveryMethod.COUNTER, "Lê Văn Mẫu");
        Dossier returned = done(returnResult.handOver(desk.intake().caller(), resolved.id(), resolved.version(), way));
        assertThat(returned.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(rows.find(returned.id()).orElseThrow().handover())
                .extracting(DossierResult.Handover::method, DossierResult.Handover::receiverName)
                .containsExactly(DeliveryMethod.COUNTER, "Lê Văn Mẫu");
    }

    @Test
    void preparedFileIsNoResultYetAndALaterOneTakesItsPlace() {
        Dossier dossier = atTheLeader(wanted(DeliveryMethod.COUNTER));
        Clerk leader = desk.leader();
        Dossier once = keep(leader, dossier);
        DocumentId first = document(once);
        Dossier twice = keep(leader, once);
        DocumentId second = document(twice);
        assertThat(second).isNotEqualTo(first);
        assertThat(results.find(dossier.id())).isEmpty();
        Dossier resolved = resolve(leader, twice);
        assertThat(results.find(resolved.id()).orElseThrow().document())
                .extracting(StoredDocument::id)
                .isEqualTo(second);
        // The one-stop shop may still replace it, by a scan of what was signed on paper.
        Dossier scanned = keep(desk.intake(), resolved);
        assertThat(document(scanned)).isNotEqualTo(second);
        assertThat(dossiers.history(dossier.id()).stream()
                        .map(HistoryEntry::event)
                        .filter(event -> event.startsWith("RESULT_FILE")))
                .containsExactly("RESULT_FILE_KEPT", "RESULT_FILE_REPLACED", "RESULT_FILE_REPLACED");
    }

    @Test
    void scanIsKeptForTheVersionThatWasReadAlone() {
        Dossier dossier = atTheLeader(wanted(DeliveryMethod.COUNTER));
        Clerk leader = desk.leader();
        Dossier once = keep(leader, dossier);
        DocumentId first = document(once);

        KeepResultFile.Outcome late = keepResultFile.keep(
                leader.caller(),
                dossier.id(),
                dossier.version(),
                new ByteArrayInputStream(SampleFiles.pdf(1)),
                "a.pdf");

        assertThat(late)
                .isInstanceOfSatisfying(
                        KeepResultFile.Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Admission.Stale.class));
        assertThat(document(dossiers.get(dossier.id()))).isEqualTo(first);
    }

    @Test
    void replacedScanIsKeptUntilItsTimeIsOver() {
        Dossier dossier = atTheLeader(wanted(DeliveryMethod.COUNTER));
        Clerk leader = desk.leader();
        Dossier once = keep(leader, dossier);
        String earlier =
                "stored_document WHERE id = " + Tables.id(document(once).value());
        keep(leader, once);
        String aside = "replaced_result_file WHERE dossier_id = "
                + Tables.id(dossier.id().value());

        tables.execute("UPDATE " + earlier.replace(" WHERE", " SET owned = TRUE WHERE"));
        replacedFiles.runOnce();
        assertThat(tables.count(aside)).isEqualTo(1);
        assertThat(tables.count(earlier + " AND owned")).isEqualTo(1);

        tables.execute("UPDATE " + aside.replace(" WHERE", " SET replaced_at = '2001-02-03' WHERE"));
        replacedFiles.runOnce();
        assertThat(tables.count(aside)).isZero();
        assertThat(tables.count(earlier + " AND NOT owned"))
                .as("left to the sweep")
                .isEqualTo(1);
    }

    @Test
    void resultWantedOnlineIsNotResolvedWithoutItsDocumentAndAScanIsNone() {
        Dossier dossier = atTheLeader(desk.submitted());
        assertThat(resolveDossier.resolve(desk.leader().caller(), dossier.id(), dossier.version(), "Cấp bản sao"))
                .isEqualTo(new ResultOutcome.DocumentMissing());
        var scan = new ByteArrayInputStream(SampleFiles.pdf(1));
        assertThat(keepResultFile.keep(desk.leader().caller(), dossier.id(), dossier.version(), scan, "quét.pdf"))
                .isEqualTo(new KeepResultFile.Outcome.NotOnPaper());
        assertThat(dossiers.get(dossier.id()).status()).isEqualTo(DossierStatus.IN_PROGRESS);
    }

    @Test
    void twoWhoHandOverAtOnceDoItOnce() throws Exception {
        Dossier resolved = resolve(desk.leader(), atTheLeader(wanted(DeliveryMethod.COUNTER)));
        Callable<ResultOutcome> first = handOver(resolved, "Người thứ nhất");
        Callable<ResultOutcome> second = handOver(resolved, "Người thứ hai");
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<ResultOutcome>> both = two.invokeAll(List.of(first, second));
            List<ResultOutcome> outcomes =
                    List.of(both.get(0).get(), both.get(1).get());
            assertThat(outcomes)
                    .filteredOn(ResultOutcome.Done.class::isInstance)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(ResultOutcome.Refused.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void issuedDocumentKeepsItsCodeAndIsHandedOverByteByByte() {
        Dossier issued = documents.issued(desk.submitted());
        DossierResult before = rows.find(issued.id()).orElseThrow();
        assertThat(before.handover()).isNull();
        var scan = new ByteArrayInputStream(SampleFiles.pdf(1));
        assertThat(keepResultFile.keep(desk.intake().caller(), issued.id(), issued.version(), scan, "quét.pdf"))
                .isEqualTo(new KeepResultFile.Outcome.NotOnPaper());
        ReturnResult.Way online = new ReturnResult.Way(DeliveryMethod.ONLINE, null);
        done(returnResult.handOver(desk.intake().caller(), issued.id(), issued.version(), online));
        DossierResult after = rows.find(issued.id()).orElseThrow();
        DossierResult.Handover handover = Objects.requireNonNull(after.handover());
        assertThat(handover.verificationCode())
                .isEqualTo(Objects.requireNonNull(before.issue()).verificationCode());
        assertThat(handover.documentSha256())
                .isEqualTo(Objects.requireNonNull(
                                results.find(issued.id()).orElseThrow().document())
                        .sha256());
        assertThat(after.document()).isEqualTo(before.document());
    }

    private Callable<ResultOutcome> handOver(Dossier resolved, String receiver) {
        Clerk intake = desk.intake();
        ReturnResult.Way way = new ReturnResult.Way(DeliveryMethod.COUNTER, receiver);
        return () -> returnResult.handOver(intake.caller(), resolved.id(), resolved.version(), way);
    }

    private Dossier wanted(DeliveryMethod method) {
        ApplicantCaller caller = applications.caller(applications.citizen());
        Dossier draft = applications.completeDraft(caller);
        Delivery delivery = new Delivery(method, null);
        return switch (saveDraft.save(caller, draft.id(), draft.version(), draft.answers(), delivery)) {
            case SaveDraft.Outcome.Saved saved -> desk.submit(caller, saved.dossier());
            case SaveDraft.Outcome other -> throw new IllegalStateException("not saved: " + other);
        };
    }

    private Dossier atTheLeader(Dossier submitted) {
        Clerk handler = desk.handler();
        return acts.forward(handler, acts.take(handler, acts.accept(desk.intake(), submitted)));
    }

    private Dossier keep(Clerk clerk, Dossier dossier) {
        var file = new ByteArrayInputStream(SampleFiles.pdf(1));
        KeepResultFile.Outcome outcome =
                keepResultFile.keep(clerk.caller(), dossier.id(), dossier.version(), file, "kết quả.pdf");
        assertThat(outcome).isInstanceOf(KeepResultFile.Outcome.Kept.class);
        return ((KeepResultFile.Outcome.Kept) outcome).dossier();
    }

    private DocumentId document(Dossier dossier) {
        return results.findDocument(dossier.id()).orElseThrow();
    }

    private Dossier resolve(Clerk leader, Dossier dossier) {
        return done(resolveDossier.resolve(leader.caller(), dossier.id(), dossier.version(), "Cấp bản sao"));
    }

    private static Dossier done(ResultOutcome outcome) {
        assertThat(outcome).isInstanceOf(ResultOutcome.Done.class);
        return ((ResultOutcome.Done) outcome).dossier();
    }
}
