package vn.motcua.supplement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.dossier.SupplementLookup.DocumentNote;
import vn.motcua.dossier.SupplementState;
import vn.motcua.dossier.attachment.AnswerPapers;
import vn.motcua.dossier.attachment.Attachment;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.dossier.filing.CheckDossier;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.idempotency.KeyReusedException;
import vn.motcua.platform.idempotency.KeyUse;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.RequiredDocument;

/** Sends the applicant's saved answer to a supplement request, once; the dossier goes on where it stood. */
@Singleton
public class SendSupplement {

    private static final String OPERATION = "supplement.answer";

    private final Dossiers dossiers;
    private final DossierAccess access;
    private final StatusChange statusChange;
    private final CheckDossier check;
    private final Attachments attachments;
    private final AnswerPapers answerPapers;
    private final Supplements supplements;
    private final Idempotency idempotency;
    private final Transactions transactions;
    private final Clock clock;

    SendSupplement(
            Dossiers dossiers,
            DossierAccess access,
            StatusChange statusChange,
            CheckDossier check,
            Attachments attachments,
            AnswerPapers answerPapers,
            Supplements supplements,
            Idempotency idempotency,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.access = access;
        this.statusChange = statusChange;
        this.check = check;
        this.attachments = attachments;
        this.answerPapers = answerPapers;
        this.supplements = supplements;
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Sent; or refused as any change may be. */
        record Tried(ChangeOutcome change) implements Outcome {}

        /** The dossier does not wait for a supplement. */
        record NothingAsked(DossierStatus status) implements Outcome {}

        /** Something is still missing or wrong. */
        record Incomplete(List<FieldProblem> errors) implements Outcome {}

        /** The key was used for another request. */
        record KeyReused() implements Outcome {}
    }

    /** Sends what was saved for the version the caller read. */
    public Outcome send(ApplicantCaller caller, DossierId id, long expectedVersion, IdempotencyKey key) {
        Request request = new Request(caller, id, expectedVersion, key);
        try {
            return transactions.write(() -> send(request));
        } catch (KeyReusedException reused) {
            return new Outcome.KeyReused();
        }
    }

    private record Request(ApplicantCaller caller, DossierId id, long expectedVersion, IdempotencyKey key) {
        String text() {
            return id.value() + " " + expectedVersion;
        }
    }

    private Outcome send(Request request) {
        Optional<Dossier> now = access.lock(request.caller(), request.id(), RepresentationAction.SUBMIT);
        if (now.isEmpty()) {
            return new Outcome.Tried(new ChangeOutcome.NotFound());
        }
        UUID applicant = request.caller().applicantId();
        if (now.get().version() != dossiers.versionFor(now.get(), request.expectedVersion())) {
            return idempotency
                    .find(applicant, OPERATION, request.key(), request.text())
                    .map(use -> repeated(use, now.get()))
                    .orElseGet(() -> new Outcome.Tried(dossiers.staleness(now.get())));
        }
        Outcome outcome = send(now.get(), new Actor.ByApplicant(applicant));
        if (outcome instanceof Outcome.Tried(ChangeOutcome.Changed changed)) {
            supplements.close(request.id(), SupplementState.ANSWERED, clock.instant());
            idempotency.keep(applicant, OPERATION, request.key(), request.text());
        }
        return outcome;
    }

    private static Outcome repeated(KeyUse use, Dossier now) {
        return switch (use) {
            case THE_SAME -> new Outcome.Tried(new ChangeOutcome.Changed(now));
            case ANOTHER -> new Outcome.KeyReused();
        };
    }

    private Outcome send(Dossier now, Actor by) {
        SupplementRequest open = supplements.findOpenRequest(now.id()).orElse(null);
        if (open == null) {
            return new Outcome.NothingAsked(now.status());
        }
        CheckDossier.Verdict verdict = check.check(now, open.answersSoFar());
        List<FieldProblem> lacking = lacking(now, open, verdict);
        if (!lacking.isEmpty()) {
            return new Outcome.Incomplete(lacking);
        }
        releaseUncalled(now, open, verdict);
        attachments.submitAll(now.id());
        return new Outcome.Tried(
                statusChange.applyWithAnswers(now.id(), now.version(), open.askedFrom(), by, verdict.answers()));
    }

    /** Papers whose place closed again with the answer that called for them: they are shown no more, so they are not sent. */
    private void releaseUncalled(Dossier now, SupplementRequest open, CheckDossier.Verdict verdict) {
        Set<String> needed = newlyNeeded(now, verdict);
        attachments.releaseWaiting(now.id(), code -> !open.opensDocument(code) && !needed.contains(code));
    }

    /** Answers that are wrong, and papers that were asked for, or are called for by the answer, and did not come. */
    private List<FieldProblem> lacking(Dossier now, SupplementRequest open, CheckDossier.Verdict verdict) {
        Set<String> fresh = attachments.list(now.id()).stream()
                .filter(a -> !a.submitted())
                .map(Attachment::requiredDocumentCode)
                .collect(Collectors.toSet());
        List<FieldProblem> lacking = new ArrayList<>(verdict.errors());
        for (DocumentNote document : open.demand().documents()) {
            if (!fresh.contains(document.code())) {
                lacking.add(new FieldProblem(
                        "/attachments/" + document.code(),
                        "required",
                        new Text("Hãy đính kèm giấy tờ được yêu cầu", "Attach the paper that was asked for")));
            }
        }
        Set<String> needed = newlyNeeded(now, verdict);
        verdict.missingDocuments().stream()
                .filter(document -> needed.contains(document.code()))
                .filter(document -> !open.opensDocument(document.code()))
                .forEach(document -> lacking.add(missing(document)));
        return lacking;
    }

    private Set<String> newlyNeeded(Dossier now, CheckDossier.Verdict verdict) {
        return answerPapers.newlyNeeded(now, verdict.answers()).stream()
                .map(RequiredDocument::code)
                .collect(Collectors.toSet());
    }

    private static FieldProblem missing(RequiredDocument document) {
        return new FieldProblem(
                "/attachments/" + document.code(),
                "required",
                new Text(
                        "Câu trả lời mới cần thêm giấy tờ này: " + document.name(),
                        "The new answer calls for this paper too: " + document.nameEn()));
    }
}
