package vn.motcua.form.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import vn.motcua.form.Form;
import vn.motcua.platform.content.PreparedAnswer;
import vn.motcua.platform.content.PreparedAnswers;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;

/** Published forms, for everybody; each is the same for ever. */
@Controller("/api/v1/forms")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FormController {
    private static final String SAME_FOR_EVER = "";

    private final Forms forms;
    private final ObjectMapper json;
    private final PreparedAnswers prepared = new PreparedAnswers();

    FormController(Forms forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /** A form on the wire. */
    record FormJson(
            String id, int version, String title, String titleEn, ObjectNode schema, ObjectNode ui, ObjectNode i18n) {}

    @Get("/{formId}/{version}")
    HttpResponse<byte[]> get(String formId, String version, HttpRequest<?> request) {
        return prepared.get(SAME_FOR_EVER, request.getPath(), () -> answer(formId, version))
                .to(request);
    }

    private PreparedAnswer answer(String formId, String version) {
        // A path that is not written like an id and a version names no form.
        if (!formId.matches("[!-~]{1,40}") || !version.matches("[1-9][0-9]{0,8}")) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        Form form = forms.find(formId, Integer.parseInt(version))
                .orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
        FormJson body = new FormJson(
                form.ref().id(),
                form.ref().version(),
                form.title(),
                form.titleEn(),
                form.schema(),
                form.ui(),
                form.i18n());
        try {
            return PreparedAnswer.immutable(json.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
