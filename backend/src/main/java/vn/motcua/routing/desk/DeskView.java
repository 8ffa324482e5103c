package vn.motcua.routing.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicants;
import vn.motcua.calendar.DueDate;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.ResultLookup;
import vn.motcua.dossier.attachment.Attachment;
import vn.motcua.dossier.attachment.AttachmentView;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.dossier.attachment.ProcedureEditions;
import vn.motcua.dossier.paper.OfficerNames;
import vn.motcua.dossier.tracking.DossierJson.AgencyJson;
import vn.motcua.dossier.tracking.DossierJson.DeliveryJson;
import vn.motcua.dossier.tracking.DossierJson.ProcedureJson;
import vn.motcua.dossier.tracking.DossierJson.ResultJson;
import vn.motcua.dossier.tracking.DueDateJson;
import vn.motcua.dossier.tracking.FeeJson;
import vn.motcua.dossier.tracking.FeeView;
import vn.motcua.dossier.tracking.SupplementRecordJson;
import vn.motcua.dossier.tracking.SupplementRecords;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.web.Version;
import vn.motcua.routing.Assignee;
import vn.motcua.routing.StepTimes;
import vn.motcua.routing.Task;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.desk.OfficerDossierJson.OfficerJson;
import vn.motcua.routing.desk.OfficerDossierJson.OwnerJson;
import vn.motcua.routing.desk.OfficerDossierJson.StepJson;
import vn.motcua.routing.desk.OfficerDossierJson.SubmitterJson;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/** Shows a dossier to an officer: what was submitted, where it is, what they may do with it. */
@Singleton
public class DeskView {

    private final HandlingGate gate;
    private final Attachments attachments;
    private final ProcedureEditions editions;
    private final AttachmentView papers;
    private final OfficerHistory history;
    private final SupplementRecords supplements;
    private final ResultLookup results;
    private final Applicants applicants;
    private final Agencies agencies;
    private final DossierClock clock;
    private final StepTimes stepTimes;
    private final TaskBook tasks;
    private final OfficerNames names;
    private final CaseApologies apologies;
    private final FeeView fees;

    DeskView(
            HandlingGate gate,
            Attachments attachments,
            ProcedureEditions editions,
            AttachmentView papers,
            OfficerHistory history,
            SupplementRecords supplements,
            ResultLookup results,
            Applicants applicants,
            Agencies agencies,
            DossierClock clock,
            StepTimes stepTimes,
            TaskBook tasks,
            OfficerNames names,
            CaseApologies apologies,
            FeeView fees) {
        this.gate = gate;
        this.attachments = attachments;
        this.editions = editions;
        this.papers = papers;
        this.history = history;
        this.supplements = supplements;
        this.results = results;
        this.applicants = applicants;
        this.agencies = agencies;
        this.clock = clock;
        this.stepTimes = stepTimes;
        this.tasks = tasks;
        this.names = names;
        this.apologies = apologies;
        this.fees = fees;
    }

    /** The answer that carries a dossier at its version; 404 when it is not the officer's to see any more. */
    public MutableHttpResponse<OfficerDossierJson> answer(
            OfficerCaller officer, HttpRequest<?> request, Dossier dossier) {
        Task task = gate.find(officer, dossier.id()).orElseThrow(DossierProblems::notFound);
        return HttpResponse.ok(json(officer, dossier, task, Language.of(request)))
                .header("ETag", Version.tag(dossier.version()));
    }

    private OfficerDossierJson json(OfficerCaller officer, Dossier d, Task task, Language language) {
        ResultJson result = results.find(d.id()).map(ResultJson::of).orElse(null);
        List<Attachment> submitted = submitted(d);
        List<SupplementRecordJson> asked = supplements.of(d, submitted);
        FeeJson fee = fees.find(d, language, new FeeJson.Reader(officer.officerId(), names::nameOf))
                .orElse(null);
        return new OfficerDossierJson(
                d.id().value(),
                d.requireCode().value(),
                d.status(),
                d.version(),
                d.procedure().level(),
                ProcedureJson.of(d, language, editions.of(d)),
                AgencyJson.of(agencies.get(d.agencyId()), language),
                owner(applicants.get(d.ownerId())),
                new SubmitterJson(applicants.get(d.parties().applicantId()).fullName()),
                d.answers(),
                DeliveryJson.of(d.delivery()),
                submitted.stream().map(a -> papers.json(a, language)).toList(),
                step(task, d, language),
                actions(officer, task, d, result, asked).stream()
                        .filter(action -> FeeActions.isOfUse(action, d.status(), fee))
                        .toList(),
                asked,
                Objects.requireNonNull(d.times().submittedAt()),
                d.times().acceptedAt(),
                d.times().promisedAt(),
                clock.promise(d).map(due -> shown(due, language)).orElse(null),
                apologies.find(officer, d).orElse(null),
                fee,
                d.reason(),
                result,
                history.of(d.id()));
    }

    /** A result is revoked once; one that is wanted online is resolved by its document, which has acts of its own. */
    private List<OfficerAction> actions(
            OfficerCaller officer,
            Task task,
            Dossier d,
            @Nullable ResultJson result,
            List<SupplementRecordJson> asked) {
        // Only a date that was set can be put off.
        boolean dated = !asked.isEmpty() && asked.getLast().dueAt() != null;
        boolean revoked = result != null && result.revokedAt() != null;
        return gate.actions(officer, task).stream()
                .filter(action -> !action.isOnDocument())
                .filter(action -> action != OfficerAction.EXTEND_SUPPLEMENT || dated)
                .filter(action -> action != OfficerAction.REVOKE || !revoked)
                .filter(action -> action != OfficerAction.RESOLVE || !d.wantsResultOnline())
                .toList();
    }

    private static OwnerJson owner(Applicant owner) {
        return new OwnerJson(
                owner.id().value(),
                owner.kind().name(),
                owner.fullName(),
                owner.identifier().value(),
                owner.phone().national(),
                owner.address());
    }

    /** What the applicant prepares for a supplement is theirs until they send it. */
    private List<Attachment> submitted(Dossier d) {
        return attachments.list(d.id()).stream().filter(Attachment::submitted).toList();
    }

    private StepJson step(Task task, Dossier d, Language language) {
        Assignee assignee = task.assignee();
        return new StepJson(
                task.step().no(),
                task.step().name(),
                agencies.getUnit(task.step().unitId()).name(),
                assignee == null ? null : new OfficerJson(assignee.id().value(), assignee.name()),
                stepTimes
                        .of(task, tasks.routeOf(task), d)
                        .map(due -> shown(due, language))
                        .orElse(null));
    }

    private DueDateJson shown(DueDate due, Language language) {
        return DueDateJson.of(due, language, names::nameOf);
    }
}
