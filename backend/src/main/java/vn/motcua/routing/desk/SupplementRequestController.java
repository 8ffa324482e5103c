package vn.motcua.routing.desk;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.SupplementLookup;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Version;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;
import vn.motcua.supplement.RequestSupplement;

/** Asks an applicant to add or mend something, by an officer who may. */
@Controller("/api/v1/officer/dossiers/{dossierId}/supplement-request")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SupplementRequestController {

    private static final int LONGEST = 1000;
    private static final int MOST = 100;
    private static final int MOST_DAYS = 365;

    private final HandlingGate gate;
    private final RequestSupplement requestSupplement;
    private final DeskView view;

    SupplementRequestController(HandlingGate gate, RequestSupplement requestSupplement, DeskView view) {
        this.gate = gate;
        this.requestSupplement = requestSupplement;
        this.view = view;
    }

    @Introspected
    record Wanted(
            @NotBlank @Size(max = LONGEST) String reason,
            @Nullable @Size(max = LONGEST) String newMatter,
            @Nullable @Size(max = MOST) List<@NotNull @Valid Field> fields,
            @Nullable @Size(max = MOST) List<@NotNull @Valid Paper> documents,
            @Nullable @Min(1) @Max(MOST_DAYS) Integer answerWithinDays) {

        RequestSupplement.Wanted wanted() {
            SupplementLookup.Demand demand = new SupplementLookup.Demand(
                    reason,
                    newMatter == null || newMatter.isBlank() ? null : newMatter.strip(),
                    fields == null
                            ? List.of()
                            : fields.stream().map(Field::asked).toList(),
                    documents == null
                            ? List.of()
                            : documents.stream().map(Paper::asked).toList());
            return new RequestSupplement.Wanted(demand, answerWithinDays);
        }
    }

    @Introspected
    record Field(
            @NotBlank @Size(max = LONGEST) String pointer,
            @NotBlank @Size(max = LONGEST) String note) {

        SupplementLookup.FieldNote asked() {
            return new SupplementLookup.FieldNote(pointer, note);
        }
    }

    @Introspected
    record Paper(
            @NotBlank @Size(max = LONGEST) String code,
            @NotBlank @Size(max = LONGEST) String note) {

        SupplementLookup.DocumentNote asked() {
            return new SupplementLookup.DocumentNote(code, note);
        }
    }

    @Post
    HttpResponse<OfficerDossierJson> request(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Wanted body) {
        long version = Version.required(ifMatch);
        DossierId id = new DossierId(dossierId);
        return switch (gate.admit(officer, id, version, OfficerAction.REQUEST_SUPPLEMENT)) {
            case Admission.Admitted admitted ->
                view.answer(
                        officer,
                        request,
                        requested(requestSupplement.request(admitted.by(), id, version, body.wanted())));
            case Admission.Refusal refusal -> throw Refusals.problem(refusal);
        };
    }

    private static Dossier requested(RequestSupplement.Outcome outcome) {
        return switch (outcome) {
            case RequestSupplement.Outcome.Tried tried -> DossierProblems.changed(tried.change());
            case RequestSupplement.Outcome.Invalid invalid ->
                throw ProblemException.of(CommonProblem.INVALID_INPUT, invalid.errors());
        };
    }
}
