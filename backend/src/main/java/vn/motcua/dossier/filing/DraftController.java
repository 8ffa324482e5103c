package vn.motcua.dossier.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.tracking.DossierJson;
import vn.motcua.dossier.tracking.DossierView;
import vn.motcua.platform.problem.JsonPointers;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.web.Version;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;

/** Drafts over HTTP: begun, saved, merged, thrown away. */
@Controller("/api/v1/dossiers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DraftController {

    private final CreateDraft createDraft;
    private final SaveDraft saveDraft;
    private final MergeDraft mergeDraft;
    private final DeleteDraft deleteDraft;
    private final DossierView view;

    DraftController(
            CreateDraft createDraft,
            SaveDraft saveDraft,
            MergeDraft mergeDraft,
            DeleteDraft deleteDraft,
            DossierView view) {
        this.createDraft = createDraft;
        this.saveDraft = saveDraft;
        this.mergeDraft = mergeDraft;
        this.deleteDraft = deleteDraft;
        this.view = view;
    }

    @Introspected
    record NewDossier(
            @NotBlank @Size(max = 40) String procedureCode,
            @NotNull UUID agencyId,
            @Nullable UUID ownerId) {}

    @Introspected
    record DraftBody(
            @NotNull ObjectNode answers, @Nullable @Valid DeliveryBody delivery) {}

    @Introspected
    record DeliveryBody(
            @NotNull DeliveryMethod method,

            @Nullable @Size(min = 1, max = Delivery.MAX_ADDRESS)
            String postalAddress) {

        Delivery delivery() {
            return new Delivery(method, postalAddress);
        }
    }

    @Introspected
    record ChangesBody(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ChangeBody> changes) {}

    @Introspected
    record ChangeBody(
            @NotNull @Pattern(regexp = "/[^/]{1,200}") String pointer,
            @Nullable JsonNode base,
            @Nullable JsonNode value) {

        DraftMerge.Change change() {
            String field = pointer.substring(1).replace("~1", "/").replace("~0", "~");
            return new DraftMerge.Change(field, base, value);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConflictJson(
            String pointer,
            @Nullable JsonNode mine,
            @Nullable JsonNode theirs,
            @Nullable JsonNode base) {

        static ConflictJson of(DraftMerge.Conflict conflict) {
            return new ConflictJson(
                    "/" + JsonPointers.segment(conflict.field()), conflict.mine(), conflict.theirs(), conflict.base());
        }
    }

    @Post
    HttpResponse<DossierJson> create(ApplicantCaller caller, HttpRequest<?> request, @Body @Valid NewDossier body) {
        ProcedureCode code = new ProcedureCode(body.procedureCode());
        return switch (createDraft.create(caller, code, new AgencyId(body.agencyId()), body.ownerId())) {
            case CreateDraft.Outcome.Created created ->
                view.answer(caller, request, created.dossier())
                        .status(201)
                        .header(
                                "Location",
                                "/api/v1/dossiers/" + created.dossier().id().value());
            case CreateDraft.Outcome.ProcedureNotFound none ->
                throw ProblemException.of(DossierProblem.PROCEDURE_NOT_FOUND);
            case CreateDraft.Outcome.NotOffered no -> throw ProblemException.of(DossierProblem.NOT_OFFERED);
            case CreateDraft.Outcome.OwnerNotFound none -> throw ProblemException.of(DossierProblem.OWNER_NOT_FOUND);
        };
    }

    @Put("/{dossierId}/draft")
    HttpResponse<DossierJson> save(
            ApplicantCaller caller,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid DraftBody body) {
        long version = Version.required(ifMatch);
        @Nullable
        Delivery delivery = body.delivery() == null ? null : body.delivery().delivery();
        return switch (saveDraft.save(caller, new DossierId(dossierId), version, body.answers(), delivery)) {
            case SaveDraft.Outcome.Saved saved -> view.answer(caller, request, saved.dossier());
            case SaveDraft.Outcome.Refused refused -> throw DossierProblems.draft(refused.refusal());
            case SaveDraft.Outcome.Invalid invalid ->
                throw ProblemException.of(DossierProblem.ANSWERS_INVALID, invalid.errors());
        };
    }

    @Patch("/{dossierId}/draft")
    HttpResponse<DossierJson> merge(
            ApplicantCaller caller, HttpRequest<?> request, UUID dossierId, @Body @Valid ChangesBody body) {
        List<DraftMerge.Change> changes =
                body.changes().stream().map(ChangeBody::change).toList();
        return switch (mergeDraft.merge(caller, new DossierId(dossierId), changes)) {
            case MergeDraft.Outcome.Merged merged -> view.answer(caller, request, merged.dossier());
            case MergeDraft.Outcome.Conflicting conflicting ->
                throw ProblemException.of(DossierProblem.DRAFT_CONFLICT)
                        .with(
                                "conflicts",
                                conflicting.conflicts().stream()
                                        .map(ConflictJson::of)
                                        .toList());
            case MergeDraft.Outcome.Refused refused -> throw DossierProblems.draft(refused.refusal());
            case MergeDraft.Outcome.Invalid invalid ->
                throw ProblemException.of(DossierProblem.ANSWERS_INVALID, invalid.errors());
        };
    }

    @Delete("/{dossierId}")
    HttpResponse<?> delete(ApplicantCaller caller, UUID dossierId, @Header("If-Match") @Nullable String ifMatch) {
        return switch (deleteDraft.delete(caller, new DossierId(dossierId), Version.required(ifMatch))) {
            case DeleteDraft.Outcome.Deleted deleted -> HttpResponse.noContent();
            case DeleteDraft.Outcome.Refused refused -> throw DossierProblems.draft(refused.refusal());
        };
    }
}
