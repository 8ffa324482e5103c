package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.incoming.CloseIncoming;
import vn.motcua.registry.incoming.DossierLink;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.result.DossierResult;
import vn.motcua.result.Results;
import vn.motcua.result.VerificationCode;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;
import vn.motcua.signature.verification.SignatureReport;
import vn.motcua.signature.verification.VerifyPdf;

/**
 * The officer who handles the dossier takes the other agency's answer as its result. What becomes a result was signed and is as it
 * was signed; whether the signer is trusted stands in the report of its signatures.
 */
@Singleton
class TakeInAnswer {

    private static final String PDF = "application/pdf";

    private final HandlingGate gate;
    private final HandOffs handOffs;
    private final HandOffRows rows;
    private final MoveHandOff moveHandOff;
    private final TellAnswered tellAnswered;
    private final IncomingDocuments incoming;
    private final DossierLink dossierLink;
    private final CloseIncoming closeIncoming;
    private final Documents documents;
    private final VerifyPdf verifyPdf;
    private final Agencies agencies;
    private final Dossiers dossiers;
    private final StatusChange statusChange;
    private final Results results;
    private final Transactions transactions;
    private final Clock clock;

    TakeInAnswer(
            HandlingGate gate,
            HandOffs handOffs,
            HandOffRows rows,
            MoveHandOff moveHandOff,
            TellAnswered tellAnswered,
            IncomingDocuments incoming,
            DossierLink dossierLink,
            CloseIncoming closeIncoming,
            Documents documents,
            VerifyPdf verifyPdf,
            Agencies agencies,
            Dossiers dossiers,
            StatusChange statusChange,
            Results results,
            Transactions transactions,
            Clock clock) {
        this.gate = gate;
        this.handOffs = handOffs;
        this.rows = rows;
        this.moveHandOff = moveHandOff;
        this.tellAnswered = tellAnswered;
        this.incoming = incoming;
        this.dossierLink = dossierLink;
        this.closeIncoming = closeIncoming;
        this.documents = documents;
        this.verifyPdf = verifyPdf;
        this.agencies = agencies;
        this.dossiers = dossiers;
        this.statusChange = statusChange;
        this.results = results;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** Done; this is the dossier now. */
        record Done(Dossier dossier) implements Outcome {}

        /** The officer may not, or not now. */
        record Refused(Admission.Refusal refusal) implements Outcome {}

        /** The other agency has named no answer, and none was chosen that could be it. */
        record NotChosen() implements Outcome {}

        /** The answer is no PDF with signatures, or was changed after it was signed. */
        record NotSigned() implements Outcome {}

        /** The agency that answered is none that the portal knows. */
        record UnknownIssuer() implements Outcome {}
    }

    /**
     * What is taken.
     *
     * @param summary the result in a sentence for the applicant
     * @param documentId what was chosen as the answer of an agency that finished without naming one
     */
    record Taking(String summary, @Nullable UUID documentId) {}

    /** The answer's own PDF, with who issued it. */
    private record Answer(IncomingDocument document, DocumentId file, Agency issuer) {}

    /**
     * Takes the answer as the result of the version the officer read. Verifies signatures, so not inside a transaction.
     */
    Outcome take(OfficerCaller officer, DossierId id, long expectedVersion, Taking taking) {
        return switch (gate.admit(officer, id, expectedVersion, OfficerAction.TAKE_ANSWER)) {
            case Admission.Refusal refusal -> new Outcome.Refused(refusal);
            case Admission.Admitted admitted -> take(admitted, taking);
        };
    }

    private Outcome take(Admission.Admitted admitted, Taking taking) {
        Optional<HandOff> open = handOffs.findOpen(admitted.dossier().id());
        if (open.filter(handOffs::isWithoutAnswer).isPresent()) {
            return handOffs.candidates(open.get()).stream()
                    .filter(candidate -> candidate.id().value().equals(taking.documentId()))
                    .findFirst()
                    .map(chosen -> take(admitted, chosen, taking.summary()))
                    .orElseGet(Outcome.NotChosen::new);
        }
        return open.flatMap(handOffs::takenIn)
                .map(answer -> take(admitted, answer, taking.summary()))
                .orElseGet(() -> overtaken(admitted));
    }

    /** Between the gate and here somebody else took the answer, or its sender took it back. */
    private Outcome overtaken(Admission.Admitted admitted) {
        Dossier now = dossiers.get(admitted.dossier().id());
        return new Outcome.Refused(
                now.version() == admitted.dossier().version()
                        ? new Admission.NotNow(OfficerAction.TAKE_ANSWER, now.status())
                        : new Admission.Stale(dossiers.staleness(now)));
    }

    private Outcome take(Admission.Admitted admitted, IncomingDocument document, String summary) {
        Optional<Agency> issuer = agencies.findByCode(document.letter().sender().code());
        Optional<DocumentId> file =
                incoming.files(document.id()).stream().findFirst().filter(this::isSigned);
        if (issuer.isEmpty()) {
            return new Outcome.UnknownIssuer();
        }
        return file.isEmpty()
                ? new Outcome.NotSigned()
                : resolve(admitted, new Answer(document, file.get(), issuer.get()), summary);
    }

    private boolean isSigned(DocumentId file) {
        StoredDocument stored = documents.get(file);
        if (!stored.mediaType().equals(PDF)) {
            return false;
        }
        SignatureReport report = verifyPdf.verify(documents.soundPdf(file));
        return !report.signatures().isEmpty() && report.isWhole();
    }

    private Outcome resolve(Admission.Admitted admitted, Answer answer, String summary) {
        DossierId id = admitted.dossier().id();
        return transactions.write(() -> {
            Dossier now = dossiers.lock(id).orElseThrow();
            if (now.version() != admitted.dossier().version()) {
                return new Outcome.Refused(new Admission.Stale(dossiers.staleness(now)));
            }
            if (!dossierLink.link(answer.document().id(), id.value())) {
                return new Outcome.NotChosen();
            }
            close(withAnswer(rows.findOpen(id).orElseThrow(), answer.document()));
            String symbol = answer.document().letter().original().symbol();
            Dossier told = moveHandOff.write(
                    now,
                    admitted.by(),
                    HandOffStage.RESULT_BACK,
                    answer.issuer().name() + ", " + symbol);
            var issue = new DossierResult.Issue(
                    answer.issuer().id(),
                    symbol,
                    answer.document().letter().original().issuedOn(),
                    VerificationCode.random());
            var decision = new DossierResult.Decision(
                    summary, admitted.by().officerId(), told.times().updatedAt());
            results.issue(id, answer.file(), issue, decision);
            closeIncoming.served(
                    answer.document().id(),
                    "Làm kết quả của hồ sơ " + now.requireCode().value(),
                    admitted.by().officerId());
            return resolved(statusChange.apply(id, told.version(), DossierStatus.RESOLVED, admitted.by(), null));
        });
    }

    private void close(HandOff answered) {
        rows.update(answered.reached(HandOffStage.RESULT_BACK, clock.instant()));
        tellAnswered.over(answered);
    }

    /** What an officer has chosen answers the hand-off from now on. */
    private HandOff withAnswer(HandOff open, IncomingDocument answer) {
        HandOff answered = open.answeredBy(answer.id().value());
        return open.stage() == HandOffStage.FINISHED
                ? answered.reached(HandOffStage.ANSWERED, clock.instant())
                : answered;
    }

    private static Outcome resolved(ChangeOutcome outcome) {
        if (outcome instanceof ChangeOutcome.Changed changed) {
            return new Outcome.Done(changed.dossier());
        }
        throw new IllegalStateException("an answer was taken for a dossier that cannot be resolved: " + outcome);
    }
}
