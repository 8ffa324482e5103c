package vn.motcua.result;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Set;
import vn.motcua.document.Acceptance;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoreOutcome;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Keeps the scan of a result on paper: from whoever resolves the dossier, or from the one-stop shop until it is handed over.
 * A later file takes the place of an earlier one, which is kept for its time and given out no more; the history says which of
 * the two was done. An issued document stays, and what is to go out online is signed and issued instead.
 */
@Singleton
public class KeepResultFile {

    static final String KEPT = "RESULT_FILE_KEPT";
    static final String REPLACED = "RESULT_FILE_REPLACED";

    private static final Acceptance ACCEPTED = new Acceptance(Set.of("application/pdf"), 10L * 1024 * 1024, 300);

    private final HandlingGate gate;
    private final Documents documents;
    private final StatusChange statusChange;
    private final TaskBook tasks;
    private final ResultRows rows;
    private final Transactions transactions;

    KeepResultFile(
            HandlingGate gate,
            Documents documents,
            StatusChange statusChange,
            TaskBook tasks,
            ResultRows rows,
            Transactions transactions) {
        this.gate = gate;
        this.documents = documents;
        this.statusChange = statusChange;
        this.tasks = tasks;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is kept; this is the dossier now. */
        record Kept(Dossier dossier) implements Outcome {}

        /** The file was refused by its checks. */
        record FileRefused(StoreOutcome.Refused refusal) implements Outcome {}

        /** The result is no paper that could be scanned. */
        record NotOnPaper() implements Outcome {}

        /** The officer may not, or not now. */
        record Refused(Admission.Refusal refusal) implements Outcome {}
    }

    /** Keeps a file for the version the officer read; the caller closes the stream. */
    public Outcome keep(OfficerCaller officer, DossierId id, long expectedVersion, InputStream file, String fileName) {
        // Asked before the file is stored, so that who may not costs nothing.
        return switch (admission(officer, id, expectedVersion)) {
            case Admission.Refusal refusal -> new Outcome.Refused(refusal);
            case Admission.Admitted admitted when !isOnPaper(admitted.dossier()) -> new Outcome.NotOnPaper();
            case Admission.Admitted admitted ->
                switch (documents.store(file, fileName, ACCEPTED)) {
                    case StoreOutcome.Refused no -> new Outcome.FileRefused(no);
                    case StoreOutcome.Stored stored ->
                        keep(admitted, stored.document().id());
                };
        };
    }

    private Outcome keep(Admission.Admitted admitted, DocumentId file) {
        DossierId id = admitted.dossier().id();
        return transactions.write(() -> {
            // Whatever was asked above holds for this version, and issuing a document would have given it another.
            boolean isFirst = rows.find(id).map(DossierResult::document).isEmpty();
            ChangeOutcome outcome = statusChange.touch(
                    id, admitted.dossier().version(), admitted.by(), isFirst ? KEPT : REPLACED, null);
            if (!(outcome instanceof ChangeOutcome.Changed changed)) {
                return new Outcome.Refused(Admission.Refusal.of(outcome, OfficerAction.RESOLVE));
            }
            rows.keepDocument(id, file, changed.dossier().times().updatedAt());
            tasks.follow(changed.dossier());
            return new Outcome.Kept(changed.dossier());
        });
    }

    private boolean isOnPaper(Dossier dossier) {
        boolean issued = rows.find(dossier.id()).map(DossierResult::issue).isPresent();
        return !issued && !dossier.wantsResultOnline();
    }

    private Admission admission(OfficerCaller officer, DossierId id, long expectedVersion) {
        Admission toResolve = gate.admit(officer, id, expectedVersion, OfficerAction.RESOLVE);
        return toResolve instanceof Admission.NotNow
                ? gate.admit(officer, id, expectedVersion, OfficerAction.RETURN)
                : toResolve;
    }
}
