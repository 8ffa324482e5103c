package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.tracking.DossierView;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.web.Version;

/** Changes of drafts over HTTP, for devices that were away. */
@Controller("/api/v1/dossiers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ChangesController {

    private static final int MOST = 200;
    private static final Text DELIVERY = new Text("Hình thức nhận kết quả", "How the result is received");

    private final ChangeDraft changeDraft;
    private final DossierView view;
    private final Forms forms;

    ChangesController(ChangeDraft changeDraft, DossierView view, Forms forms) {
        this.changeDraft = changeDraft;
        this.view = view;
        this.forms = forms;
    }

    @Introspected
    record ChangesBody(@NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid ChangeBody> changes) {}

    @Introspected
    record ChangeBody(
            @NotNull UUID id,

            @NotNull @Pattern(regexp = "/delivery|/answers/[^/]{1,100}")
            String pointer,

            @Nullable JsonNode before,
            @Nullable JsonNode value) {

        DraftChange change() {
            return new DraftChange(id, pointer, present(before), present(value));
        }

        private @Nullable JsonNode present(@Nullable JsonNode node) {
            if (node == null || node.isNull()) {
                return null;
            }
            return pointer.equals(DraftChange.DELIVERY) ? DeliveryAnswer.withoutNull(node) : node;
        }
    }

    @Post("/{dossierId}/draft/changes")
    HttpResponse<ChangesJson> change(
            ApplicantCaller caller, HttpRequest<?> request, UUID dossierId, @Body @Valid ChangesBody body) {
        List<DraftChange> changes =
                body.changes().stream().map(ChangeBody::change).toList();
        return switch (changeDraft.change(caller, new DossierId(dossierId), changes)) {
            case ChangeDraft.Outcome.Taken(Dossier dossier, List<TakenChange> taken) ->
                HttpResponse.ok(json(caller, request, dossier, taken)).header("ETag", Version.tag(dossier.version()));
            case ChangeDraft.Outcome.Refused refused -> throw DossierProblems.draft(refused.refusal());
            case ChangeDraft.Outcome.TooMuch tooMuch ->
                throw ProblemException.of(DossierProblem.ANSWERS_INVALID, tooMuch.errors());
        };
    }

    private ChangesJson json(
            ApplicantCaller caller, HttpRequest<?> request, Dossier dossier, List<TakenChange> changes) {
        Language language = Language.of(request);
        Form form = forms.get(dossier.procedure().formId(), dossier.procedure().formVersion());
        return new ChangesJson(
                view.answer(caller, request, dossier).body(),
                changes.stream()
                        .map(taken -> ChangesJson.result(taken, label(taken, form, dossier, language), language))
                        .toList());
    }

    private String label(TakenChange taken, Form form, Dossier dossier, Language language) {
        DraftChange change = taken.change();
        return DraftMerge.isDelivery(change)
                ? DELIVERY.in(language)
                : forms.label(form, change.pointer().substring("/answers".length()), dossier.answers(), language);
    }
}
