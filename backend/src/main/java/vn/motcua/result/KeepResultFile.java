package vn.motcua.result;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Set;
import vn.motcua.document.Acceptance;
import vn.motcua.document.Documents;
import vn.motcua.document.StoreOutcome;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Keeps the scan of a result on paper: from whoever resolves the dossier, or from the one-stop shop until it is handed over.
 * A later file takes the place of an earlier one, which nothing refers to then and which is swept. An issued document
 * stays, and what is to go out online is signed and issued instead.
 */
@Singleton
public class KeepResultFile {

    private static final Acceptance ACCEPTED = new Acceptance(Set.of("application/pdf"), 10L * 1024 * 1024, 300);

    private final HandlingGate gate;
    private final Documents documents;
    private final Dossiers dossiers;
    private final ResultRows rows;
    private final Transactions transactions;

    KeepResultFile(
            HandlingGate gate, Documents documents, Dossiers dossiers, ResultRows rows, Transactions transactions) {
        this.gate = gate;
        this.documents = documents;
        this.dossiers = dossiers;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is kept. */
        record Kept(StoredDocument document) implements Outcome {}

        /** The file was refused by its checks. */
        record FileRefused(StoreOutcome.Refused refusal) implements Outcome {}

        /** The result is no paper that could be scanned. */
        record NotOnPaper() implements Outcome {}

        /** The officer may not, or not now. */
        record Refused(Admission.Refusal refusal) implements Outcome {}
    }

    /** Keeps a file; the caller closes the stream. */
    public Outcome keep(OfficerCaller officer, DossierId id, InputStream file, String fileName) {
        // Asked before the file is stored, so that who may not costs nothing; asked again under the dossier's lock.
        Admission before = admission(officer, id);
        if (before instanceof Admission.Refusal refusal) {
            return new Outcome.Refused(refusal);
        }
        if (before instanceof Admission.Admitted admitted && !isOnPaper(admitted.dossier())) {
            return new Outcome.NotOnPaper();
        }
        return switch (documents.store(file, fileName, ACCEPTED)) {
            case StoreOutcome.Refused no -> new Outcome.FileRefused(no);
            case StoreOutcome.Stored stored -> keep(officer, id, stored.document());
        };
    }

    private Outcome keep(OfficerCaller officer, DossierId id, StoredDocument document) {
        return transactions.write(() -> {
            dossiers.lock(id);
            return switch (admission(officer, id)) {
                case Admission.Refusal refusal -> new Outcome.Refused(refusal);
                case Admission.Admitted admitted when !isOnPaper(admitted.dossier()) -> new Outcome.NotOnPaper();
                case Admission.Admitted admitted -> {
                    rows.setDocument(id, document.id());
                    yield new Outcome.Kept(document);
                }
            };
        });
    }

    private boolean isOnPaper(Dossier dossier) {
        boolean issued = rows.find(dossier.id()).map(DossierResult::issue).isPresent();
        return !issued && !dossier.wantsResultOnline();
    }

    private Admission admission(OfficerCaller officer, DossierId id) {
        Admission toResolve = gate.admit(officer, id, OfficerAction.RESOLVE);
        return toResolve instanceof Admission.NotNow ? gate.admit(officer, id, OfficerAction.RETURN) : toResolve;
    }
}
