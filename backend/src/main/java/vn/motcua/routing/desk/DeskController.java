package vn.motcua.routing.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.UUID;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.attachment.Attachment;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.officer.Officer;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Download;
import vn.motcua.routing.Task;
import vn.motcua.routing.handling.AssignDossier;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.reading.ReadLog;
import vn.motcua.routing.reading.Reading;

/** One dossier and what was attached to it, for the officers who may see it. */
@Controller("/api/v1/officer/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskController {

    private final HandlingGate gate;
    private final Dossiers dossiers;
    private final DeskView view;
    private final Attachments attachments;
    private final AssignDossier assignDossier;
    private final ReadLog log;

    DeskController(
            HandlingGate gate,
            Dossiers dossiers,
            DeskView view,
            Attachments attachments,
            AssignDossier assignDossier,
            ReadLog log) {
        this.gate = gate;
        this.dossiers = dossiers;
        this.view = view;
        this.attachments = attachments;
        this.assignDossier = assignDossier;
        this.log = log;
    }

    record Assignees(List<AssigneeJson> items) {}

    record AssigneeJson(UUID id, String name, String title) {}

    @Get
    HttpResponse<OfficerDossierJson> get(OfficerCaller officer, HttpRequest<?> request, UUID dossierId) {
        Dossier dossier = seen(officer, dossierId);
        log.note(officer, dossier.id(), Reading.ofDossier());
        return view.answer(officer, request, dossier);
    }

    @Get("/assignees")
    Assignees assignees(OfficerCaller officer, UUID dossierId) {
        Task task = gate.find(officer, new DossierId(dossierId)).orElseThrow(DossierProblems::notFound);
        return new Assignees(assignDossier.assignees(task).stream()
                .map(DeskController::assignee)
                .toList());
    }

    @Get("/attachments/{attachmentId}/content")
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> attachment(OfficerCaller officer, UUID dossierId, UUID attachmentId) {
        Dossier dossier = seen(officer, dossierId);
        Attachment attachment = attachments
                .find(dossier.id(), attachmentId)
                .filter(Attachment::submitted)
                .orElseThrow(DossierProblems::notFound);
        StoredDocument stored = attachment.document();
        log.note(officer, dossier.id(), Reading.ofAttachment(attachmentId));
        return Download.of(attachments.open(attachment), stored.mediaType(), stored.sizeBytes(), stored.fileName());
    }

    private Dossier seen(OfficerCaller officer, UUID dossierId) {
        DossierId id = new DossierId(dossierId);
        if (!gate.maySee(officer, id)) {
            throw DossierProblems.notFound();
        }
        return dossiers.get(id);
    }

    private static AssigneeJson assignee(Officer officer) {
        return new AssigneeJson(officer.id().value(), officer.fullName(), officer.title());
    }
}
