package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.UnitId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.RegistryProblem;

/**
 * Stands before what is done with an answer: where what it answers was recalled or replaced, nobody signs, numbers or sends it
 * unawares, and it answers what stands in that place only when its drafter says so.
 */
@Singleton
class AnswerGate {

    private static final Text NOT_ANSWERABLE = new Text(
            "Văn bản thay thế chưa vào sổ, đã kết thúc, hoặc không thuộc phạm vi của bạn",
            "What replaces it is not in the register, finished, or not yours to see");

    private final AskedDocuments asked;
    private final DraftOutgoing draftOutgoing;
    private final Transactions transactions;

    AnswerGate(AskedDocuments asked, DraftOutgoing draftOutgoing, Transactions transactions) {
        this.asked = asked;
        this.draftOutgoing = draftOutgoing;
        this.transactions = transactions;
    }

    /** Signs, numbers or sends it, unless what it answers is gone and the officer does not know. */
    OutgoingOutcome pass(
            OutgoingChange.Order order, OutgoingDocument document, boolean knownLost, Supplier<OutgoingOutcome> act) {
        boolean moves =
                document.version() == order.version() && !document.state().isOver();
        return moves ? obstacle(document.id(), knownLost).orElseGet(act) : act.get();
    }

    private Optional<OutgoingOutcome> obstacle(OutgoingId answer, boolean knownLost) {
        return asked.find(answer).flatMap(question -> switch (question.fate()) {
            case STANDS -> Optional.empty();
            case RECALLED, REPLACED ->
                knownLost ? Optional.empty() : Optional.of(new OutgoingOutcome.QuestionLost(question));
            case WORK_BACK -> Optional.of(new OutgoingOutcome.WorkBack());
        });
    }

    /** Writes a draft anew, and ties it to what replaces the document that it answers where that is named. */
    OutgoingOutcome rewrite(
            OfficerCaller officer,
            OutgoingChange.Order order,
            OutgoingDocument document,
            UnitId unit,
            OutgoingBody.Words body) {
        Optional<UUID> turned = turned(officer, document, body.answers());
        return transactions.write(() -> {
            OutgoingOutcome outcome =
                    draftOutgoing.rewrite(order, document.drafting().agencyId(), unit, body.text());
            if (outcome instanceof OutgoingOutcome.Done) {
                turned.ifPresent(question -> asked.turn(document.id(), question));
            }
            return outcome;
        });
    }

    /** What it is to answer instead; empty where it goes on answering what it does. */
    private Optional<UUID> turned(OfficerCaller officer, OutgoingDocument document, @Nullable UUID wanted) {
        Optional<AskedDocuments.Asked> now = asked.find(document.id());
        if (wanted == null
                || now.filter(question -> question.documentId().equals(wanted)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(now.flatMap(question -> Optional.ofNullable(question.replacedBy()))
                .filter(other -> other.documentId().equals(wanted))
                .flatMap(other -> asked.findOpen(officer, document.drafting().agencyId(), wanted))
                .map(AskedDocuments.Asked::documentId)
                .orElseThrow(() -> ProblemException.of(RegistryProblem.NOT_ANSWERABLE)
                        .withError("/answers", "enum", NOT_ANSWERABLE)));
    }
}
