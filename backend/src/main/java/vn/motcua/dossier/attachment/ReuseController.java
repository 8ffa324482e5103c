package vn.motcua.dossier.attachment;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;

/** Papers that are here already, offered for a dossier and attached to it. */
@Controller("/api/v1/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReuseController {

    private static final String SOURCE = "/sourceId";

    private final ReusePaper reusePaper;
    private final OfferPapers offerPapers;
    private final AttachmentView view;
    private final DossierAccess access;

    ReuseController(ReusePaper reusePaper, OfferPapers offerPapers, AttachmentView view, DossierAccess access) {
        this.reusePaper = reusePaper;
        this.offerPapers = offerPapers;
        this.view = view;
        this.access = access;
    }

    @Introspected
    record Reuse(
            @NotBlank @Size(max = 64) String requiredDocument,
            @NotNull PaperSource source,
            @NotNull UUID sourceId) {}

    @Get("/reusable-papers")
    ReusablePapersJson offers(ApplicantCaller caller, HttpRequest<?> request, UUID dossierId) {
        Dossier dossier = access.find(caller, new DossierId(dossierId), RepresentationAction.PREPARE)
                .orElseThrow(DossierProblems::notFound);
        return view.json(offerPapers.list(caller, dossier), Language.of(request));
    }

    @Post("/reused-papers")
    HttpResponse<AttachmentJson> reuse(
            ApplicantCaller caller, HttpRequest<?> request, UUID dossierId, @Body @Valid Reuse body) {
        ReusePaper.Wanted wanted = new ReusePaper.Wanted(body.requiredDocument(), body.source(), body.sourceId());
        return switch (reusePaper.reuse(caller, new DossierId(dossierId), wanted)) {
            case ReusePaper.Outcome.Attached attached ->
                HttpResponse.created(view.json(attached.attachment(), Language.of(request)));
            case ReusePaper.Outcome.NotTaken no -> throw SlotProblems.of(no.refusal());
            case ReusePaper.Outcome.NotUsable no -> throw notUsable(no.refusal());
            case ReusePaper.Outcome.ThereAlready there ->
                throw atSource(DossierProblem.PAPER_THERE_ALREADY, "uniqueItems");
            case ReusePaper.Outcome.Refused refused ->
                throw ProblemException.of(refused.refusal().reason())
                        .withDetail(refused.refusal().detail())
                        .withError(SOURCE, "accept", refused.refusal().detail());
        };
    }

    private static ProblemException notUsable(PaperSources.Refusal refusal) {
        return switch (refusal) {
            case PaperSources.Unknown unknown -> atSource(DossierProblem.SOURCE_UNKNOWN, "unknown");
            case PaperSources.Unfit unfit -> atSource(DossierProblem.SOURCE_UNFIT, "unfit");
            case PaperSources.Revoked revoked -> atSource(DossierProblem.SOURCE_REVOKED, "revoked");
        };
    }

    private static ProblemException atSource(DossierProblem problem, String keyword) {
        return ProblemException.of(problem).withError(SOURCE, keyword, problem.title());
    }
}
