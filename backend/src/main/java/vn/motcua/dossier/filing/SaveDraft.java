package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DraftHold;
import vn.motcua.dossier.Drafts;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.security.ApplicantCaller;

/** Saves a draft as it stands, complete or not; refuses to write over a version the caller has not seen. */
@Singleton
public class SaveDraft {

    private final Drafts drafts;
    private final DossierAccess access;
    private final DraftRules draftRules;
    private final Transactions transactions;

    SaveDraft(Drafts drafts, DossierAccess access, DraftRules draftRules, Transactions transactions) {
        this.drafts = drafts;
        this.access = access;
        this.draftRules = draftRules;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Saved; this is the draft now. */
        record Saved(Dossier dossier) implements Outcome {}

        /** It is not there for this caller, not a draft, or not of that version any more. */
        record Refused(DraftHold.Refusal refusal) implements Outcome {}

        /** There are answers the form does not know, or a way of delivery the procedure does not have. */
        record Invalid(List<FieldProblem> errors) implements Outcome {}
    }

    /** Replaces the answers and the delivery of a draft. */
    public Outcome save(
            ApplicantCaller caller,
            DossierId id,
            long expectedVersion,
            ObjectNode answers,
            @Nullable Delivery delivery) {
        Optional<Dossier> mine = access.find(caller, id, RepresentationAction.PREPARE);
        if (mine.isEmpty()) {
            return new Outcome.Refused(new DraftHold.NotFound());
        }
        List<FieldProblem> errors =
                mine.get().status() == DossierStatus.DRAFT ? errors(mine.get(), answers, delivery) : List.of();
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        Actor by = new Actor.ByApplicant(caller.applicantId());
        return transactions.write(() -> switch (drafts.hold(id, expectedVersion)) {
            // Asked again: the right to may have been taken away since.
            case DraftHold.Held held ->
                access.mayUntilCommit(caller, held.draft(), RepresentationAction.PREPARE)
                        ? new Outcome.Saved(drafts.write(held, answers, delivery, by))
                        : new Outcome.Refused(new DraftHold.NotFound());
            case DraftHold.Refusal refusal -> new Outcome.Refused(refusal);
        });
    }

    private List<FieldProblem> errors(Dossier dossier, ObjectNode answers, @Nullable Delivery delivery) {
        List<FieldProblem> wrong = draftRules.errors(dossier, answers);
        return !wrong.isEmpty() || delivery == null ? wrong : draftRules.deliveryErrors(dossier, delivery);
    }
}
