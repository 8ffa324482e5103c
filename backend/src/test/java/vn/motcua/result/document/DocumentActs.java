package vn.motcua.result.document;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import vn.motcua._data.SampleFiles;
import vn.motcua.dossier.Dossier;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** What officers do with results' documents, for tests in which it must succeed: each act gives the dossier after it. */
@Singleton
public final class DocumentActs {

    private final Desk desk;
    private final Acts acts;
    private final DraftDocument draftDocument;
    private final SubmitDocument submitDocument;
    private final SignDocument signDocument;
    private final IssueDocument issueDocument;

    DocumentActs(
            Desk desk,
            Acts acts,
            DraftDocument draftDocument,
            SubmitDocument submitDocument,
            SignDocument signDocument,
            IssueDocument issueDocument) {
        this.desk = desk;
        this.acts = acts;
        this.draftDocument = draftDocument;
        this.submitDocument = submitDocument;
        this.signDocument = signDocument;
        this.issueDocument = issueDocument;
    }

    /** From just submitted to a handler's hands. */
    public Dossier taken(Clerk handler, Dossier submitted) {
        return acts.take(handler, acts.accept(desk.intake(), submitted));
    }

    public Dossier draft(Clerk officer, Dossier dossier) {
        return draft(officer, dossier, SampleFiles.pdf(1), null);
    }

    public Dossier draft(Clerk officer, Dossier dossier, byte[] pdf, @Nullable DocumentKind kind) {
        DraftDocument.Sent sent = new DraftDocument.Sent(new ByteArrayInputStream(pdf), "kết quả.pdf");
        return done(draftDocument.draft(officer.caller(), dossier.id(), dossier.version(), sent, kind));
    }

    public Dossier submit(Clerk officer, Dossier dossier) {
        SubmitDocument.Words words = new SubmitDocument.Words("Cấp bản sao theo đề nghị", "Kính trình");
        return done(submitDocument.submit(officer.caller(), dossier.id(), dossier.version(), words));
    }

    public Dossier sign(Clerk leader, Dossier dossier) {
        return done(signDocument.sign(leader.caller(), dossier.id(), dossier.version()));
    }

    public Dossier issue(Clerk clerk, Dossier dossier) {
        return done(issueDocument.issue(clerk.caller(), dossier.id(), dossier.version()));
    }

    /** From just submitted to waiting for a leader's signature. */
    public Dossier waitingForSignature(Dossier submitted) {
        Clerk handler = desk.handler();
        return submit(handler, draft(handler, taken(handler, submitted)));
    }

    /** From just submitted to resolved, by an issued document. */
    public Dossier issued(Dossier submitted) {
        return issue(desk.clerk(), sign(desk.leader(), waitingForSignature(submitted)));
    }

    /** The same as a document of some kind, which has a series of its own. */
    Dossier issued(Dossier submitted, DocumentKind kind) {
        Clerk handler = desk.handler();
        Dossier drafted = draft(handler, taken(handler, submitted), SampleFiles.pdf(1), kind);
        return issue(desk.clerk(), sign(desk.leader(), submit(handler, drafted)));
    }

    static Dossier done(DocumentOutcome outcome) {
        if (outcome instanceof DocumentOutcome.Done done) {
            return done.dossier();
        }
        throw new AssertionError("not done: " + outcome);
    }
}
