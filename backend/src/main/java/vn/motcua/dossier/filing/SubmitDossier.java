package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.idempotency.KeyReusedException;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.catalogue.Procedures;

/**
 * Submits a draft: checks it whole, gives it its code, and puts it before the one-stop officer. Everything it writes, the
 * key's answer included, is one transaction: what was acknowledged exists, once.
 */
@Singleton
public class SubmitDossier {

    private static final String OPERATION = "dossier.submit";

    private final Dossiers dossiers;
    private final Attachments attachments;
    private final DossierAccess access;
    private final Procedures procedures;
    private final CheckDossier check;
    private final StatusChange statusChange;
    private final Idempotency idempotency;
    private final Transactions transactions;

    SubmitDossier(
            Dossiers dossiers,
            Attachments attachments,
            DossierAccess access,
            Procedures procedures,
            CheckDossier check,
            StatusChange statusChange,
            Idempotency idempotency,
            Transactions transactions) {
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.access = access;
        this.procedures = procedures;
        this.check = check;
        this.statusChange = statusChange;
        this.idempotency = idempotency;
        this.transactions = transactions;
    }

    /** What the applicant holds once it is filed. */
    public record Filed(DossierId id, DossierCode code, long version, Instant submittedAt) {

        /** What was filed when a draft of this version was; neither code nor time of submission changes later. */
        private static Filed of(Dossier dossier, long draftVersion) {
            return new Filed(
                    dossier.id(),
                    dossier.requireCode(),
                    draftVersion + 1,
                    Objects.requireNonNull(dossier.times().submittedAt()));
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is filed; now or when this key was used before. */
        record Submitted(Filed filed) implements Outcome {}

        /** Something is missing or wrong. */
        record Incomplete(CheckDossier.Verdict verdict) implements Outcome {}

        /** It is not a draft any more, and this key did not submit it. */
        record NotADraft() implements Outcome {}

        /** The agency does not take it online any more. */
        record NotOffered() implements Outcome {}

        /** It was changed since the caller read it. */
        record Stale(ChangeOutcome.Stale by) implements Outcome {}

        /** The key was used for another request. */
        record KeyReused() implements Outcome {}

        /** There is no such dossier for this caller. */
        record NotFound() implements Outcome {}
    }

    /** Submits the version the caller read. */
    public Outcome submit(ApplicantCaller caller, DossierId id, long expectedVersion, IdempotencyKey key) {
        Request request = new Request(caller, id, expectedVersion, key);
        try {
            return transactions.write(() -> submit(request));
        } catch (KeyReusedException reused) {
            return new Outcome.KeyReused();
        }
    }

    private record Request(ApplicantCaller caller, DossierId id, long expectedVersion, IdempotencyKey key) {
        String text() {
            return id.value() + " " + expectedVersion;
        }
    }

    private Outcome submit(Request request) {
        Optional<Dossier> mine = access.lock(request.caller(), request.id(), RepresentationAction.SUBMIT);
        if (mine.isEmpty()) {
            return new Outcome.NotFound();
        }
        Dossier draft = mine.get();
        if (draft.status() != DossierStatus.DRAFT) {
            return before(request, draft).orElseGet(Outcome.NotADraft::new);
        }
        if (draft.version() != request.expectedVersion()) {
            return new Outcome.Stale(dossiers.staleness(draft));
        }
        // Asked again: the agency or the procedure may have ended since the draft was begun.
        if (!procedures.isOfferedBy(draft.procedureCode(), draft.agencyId())) {
            return new Outcome.NotOffered();
        }
        CheckDossier.Verdict verdict = check.check(draft);
        return verdict.complete() ? file(request, draft, verdict.answers()) : new Outcome.Incomplete(verdict);
    }

    /** What came of this very request when it was made before. */
    private Optional<Outcome> before(Request request, Dossier dossier) {
        return idempotency
                .find(request.caller().applicantId(), OPERATION, request.key(), request.text())
                .map(use -> switch (use) {
                    case THE_SAME -> new Outcome.Submitted(Filed.of(dossier, request.expectedVersion()));
                    case ANOTHER -> new Outcome.KeyReused();
                });
    }

    private Outcome file(Request request, Dossier draft, ObjectNode answers) {
        UUID applicant = request.caller().applicantId();
        attachments.submitAll(draft.id());
        idempotency.keep(applicant, OPERATION, request.key(), request.text());
        // Last: from here to the commit every submission to this agency waits for the counter's row.
        Dossier filed = statusChange.submit(draft, answers, new Actor.ByApplicant(applicant));
        return new Outcome.Submitted(Filed.of(filed, request.expectedVersion()));
    }
}
