package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.RegistryProblem;

/** Begins a document, as the answer to an incoming one where it is one; it then is about the same dossier. */
@Singleton
class BeginOutgoing {

    private static final Text NOT_OPEN = new Text(
            "Chỉ trả lời được văn bản đến đã vào sổ, chưa kết thúc, mà bạn được xem",
            "What is answered is a document in the register that is not finished and that you may read");

    private final DraftOutgoing draftOutgoing;
    private final AskedDocuments asked;
    private final Transactions transactions;

    BeginOutgoing(DraftOutgoing draftOutgoing, AskedDocuments asked, Transactions transactions) {
        this.draftOutgoing = draftOutgoing;
        this.asked = asked;
        this.transactions = transactions;
    }

    /** Begins it in a unit of the agency. */
    OutgoingOutcome begin(
            OfficerCaller officer, AgencyId agency, UnitId unit, DraftOutgoing.Text text, @Nullable UUID answers) {
        if (answers == null) {
            return draftOutgoing.begin(officer.officerId(), agency, unit, text);
        }
        AskedDocuments.Asked question = asked.findOpen(officer, agency, answers)
                .orElseThrow(() ->
                        ProblemException.of(RegistryProblem.NOT_ANSWERABLE).withError("/answers", "enum", NOT_OPEN));
        return transactions.write(() -> {
            OutgoingOutcome begun =
                    draftOutgoing.begin(officer.officerId(), agency, unit, text.about(question.dossierId()));
            if (begun instanceof OutgoingOutcome.Done done) {
                asked.note(done.document().id(), question.documentId());
            }
            return begun;
        });
    }
}
