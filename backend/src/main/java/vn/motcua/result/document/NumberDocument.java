package vn.motcua.result.document;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.officer.Officer;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.registry.Medium;
import vn.motcua.registry.numbering.Notation;
import vn.motcua.registry.numbering.OutgoingEntry;
import vn.motcua.registry.numbering.OutgoingRegister;
import vn.motcua.result.VerificationCode;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Gives a document the next number of its agency's series and its line in the register of outgoing documents, in the
 * transaction that makes it final: no number is taken that no document has, and none is ever given back.
 */
@Singleton
class NumberDocument {

    static final String EVENT = "DOCUMENT_NUMBERED";
    private static final OfficerAction ACTION = OfficerAction.ISSUE_DOCUMENT;
    private static final int LONGEST_NAME = 400;

    private final Dossiers dossiers;
    private final OutgoingRegister register;
    private final Officers officers;
    private final StatusChange statusChange;
    private final TaskBook tasks;
    private final ResultDocumentRows rows;
    private final Agencies agencies;
    private final Transactions transactions;
    private final Clock clock;

    NumberDocument(
            Dossiers dossiers,
            OutgoingRegister register,
            Officers officers,
            StatusChange statusChange,
            TaskBook tasks,
            ResultDocumentRows rows,
            Agencies agencies,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.register = register;
        this.officers = officers;
        this.statusChange = statusChange;
        this.tasks = tasks;
        this.rows = rows;
        this.agencies = agencies;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** It has its number; this is the dossier now. */
        record Numbered(Dossier dossier, ResultDocument document) implements Outcome {}

        /** It has none. */
        record NotNumbered(DocumentOutcome.NotDone why) implements Outcome {}
    }

    /** Numbers what is signed; what has its number keeps it. */
    Outcome number(DocumentDesk.Entry.Open open) {
        ResultDocument document = open.requireDocument();
        Dossier read = open.admitted().dossier();
        if (document.state() == DocumentState.NUMBERED) {
            return new Outcome.Numbered(read, document);
        }
        return transactions.write(() -> {
            Dossier now = dossiers.lock(read.id()).orElseThrow();
            if (now.version() != read.version()) {
                return new Outcome.NotNumbered(
                        new DocumentOutcome.Refused(Admission.Refusal.of(dossiers.staleness(now), ACTION)));
            }
            return numbered(open.admitted(), document);
        });
    }

    private Outcome numbered(Admission.Admitted admitted, ResultDocument document) {
        DossierId id = document.dossierId();
        Instant at = clock.instant();
        DocumentNumber number =
                register.enter(entry(admitted.dossier(), document), at).number();
        ChangeOutcome outcome =
                statusChange.touch(id, admitted.dossier().version(), admitted.by(), EVENT, number.symbol());
        if (!(outcome instanceof ChangeOutcome.Changed changed)) {
            throw new IllegalStateException("the dossier was not held: " + outcome);
        }
        rows.number(id, new ResultDocument.Numbering(number, VerificationCode.random(), at));
        tasks.follow(changed.dossier());
        return new Outcome.Numbered(changed.dossier(), rows.find(id).orElseThrow());
    }

    /** Its line in the register names no applicant: whose dossier it is stands there. */
    private OutgoingEntry.Draft entry(Dossier dossier, ResultDocument document) {
        ResultDocument.Subject subject = document.subject();
        Officer leader = officers.get(new OfficerId(document.requireSignature().officerId()));
        String code = dossier.requireCode().value();
        var content = new OutgoingEntry.Content(
                Medium.ELECTRONIC,
                subject.kind().typeName(),
                shortened(dossier.procedure().name()) + " (hồ sơ " + code + ")",
                new OutgoingEntry.Signer(leader.fullName(), leader.title()),
                "Chủ hồ sơ " + code,
                1);
        return new OutgoingEntry.Draft(
                subject.agencyId(), notation(subject), content, dossier.id().value());
    }

    private Notation notation(ResultDocument.Subject subject) {
        String issuer = agencies.get(subject.agencyId()).symbol();
        return subject.kind() == DocumentKind.LETTER
                ? Notation.ofLetter(issuer, subject.notation())
                : new Notation(subject.notation(), subject.notation());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
