package vn.motcua.result.document;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.procedure.catalogue.Procedures;
import vn.motcua.result.document.ResultDocumentJson.Act;
import vn.motcua.result.document.ResultDocumentJson.DocumentJson;
import vn.motcua.result.document.ResultDocumentJson.FileJson;
import vn.motcua.result.document.ResultDocumentJson.NumberedJson;
import vn.motcua.result.document.ResultDocumentJson.SignedJson;
import vn.motcua.routing.Route;
import vn.motcua.routing.Step;
import vn.motcua.routing.Task;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/** Shows a result's document to an officer: where it stands, and what they may do with it now. */
@Singleton
class ResultDocumentView {

    private final HandlingGate gate;
    private final TaskBook tasks;
    private final ResultDocumentRows rows;
    private final Documents documents;
    private final Officers officers;
    private final Procedures procedures;

    ResultDocumentView(
            HandlingGate gate,
            TaskBook tasks,
            ResultDocumentRows rows,
            Documents documents,
            Officers officers,
            Procedures procedures) {
        this.gate = gate;
        this.tasks = tasks;
        this.rows = rows;
        this.documents = documents;
        this.officers = officers;
        this.procedures = procedures;
    }

    ResultDocumentJson json(OfficerCaller officer, Dossier dossier, Task task) {
        ResultDocument document = rows.find(dossier.id()).orElse(null);
        Route route = tasks.routeOf(task);
        List<OfficerAction> allowed = DocumentDesk.isAtItsAgency(task, route) ? gate.actions(officer, task) : List.of();
        Optional<Step> before = DocumentDesk.stepBeforeLeader(task, route);
        String resultName = procedures.get(dossier.procedureCode()).result().name();
        return new ResultDocumentJson(
                acts(allowed, document, before.isEmpty()),
                DocumentKind.of(resultName),
                allowed.contains(OfficerAction.DRAFT_DOCUMENT)
                        ? before.map(Step::name).orElse(null)
                        : null,
                document == null ? null : json(document));
    }

    private static List<Act> acts(
            List<OfficerAction> allowed, @Nullable ResultDocument document, boolean leaderComesNext) {
        boolean drafts = allowed.contains(OfficerAction.DRAFT_DOCUMENT);
        boolean signs = allowed.contains(OfficerAction.SIGN_DOCUMENT);
        boolean issues = allowed.contains(OfficerAction.ISSUE_DOCUMENT);
        boolean signed = document != null && document.state() == DocumentState.SIGNED;
        List<Act> acts = new ArrayList<>();
        add(acts, Act.SIGN, signs && DocumentDesk.mayBecome(document, DocumentState.SIGNED));
        add(acts, Act.ISSUE, issues && DocumentDesk.mayBecome(document, DocumentState.ISSUED));
        add(
                acts,
                Act.SEND_BACK,
                (signs || (issues && signed)) && DocumentDesk.mayBecome(document, DocumentState.SENT_BACK));
        add(acts, Act.SUBMIT, drafts && leaderComesNext && DocumentDesk.mayBecome(document, DocumentState.SUBMITTED));
        add(acts, Act.DRAFT, drafts && DocumentDesk.mayBecome(document, DocumentState.DRAFTED));
        return acts;
    }

    private static void add(List<Act> acts, Act act, boolean may) {
        if (may) {
            acts.add(act);
        }
    }

    private DocumentJson json(ResultDocument document) {
        ResultDocument.Submission submission = document.submission();
        ResultDocument.Numbering numbering = document.numbering();
        return new DocumentJson(
                document.state(),
                document.subject().kind(),
                document.subject().notation(),
                FileJson.of(documents.get(document.files().latest())),
                submission == null ? null : submission.summary(),
                submission == null ? null : nameOf(submission.officerId()),
                signed(document),
                numbering == null ? null : NumberedJson.of(numbering));
    }

    /** A signature that was sent back holds no more. */
    private @Nullable SignedJson signed(ResultDocument document) {
        ResultDocument.LeaderSignature signature = document.signature();
        return signature == null || document.files().signed() == null
                ? null
                : new SignedJson(nameOf(signature.officerId()), signature.at());
    }

    private String nameOf(UUID officer) {
        return officers.get(new OfficerId(officer)).fullName();
    }
}
