package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.text.Text;

/** What answers must be to be kept at all, complete or not: answers to the form's own questions, and not too long. */
@Singleton
public class DraftRules {

    /** Most bytes of answers, as JSON in UTF-8; no form asks for a tenth of it. */
    static final int MAX_BYTES = 256 * 1024;

    private final Forms forms;

    DraftRules(Forms forms) {
        this.forms = forms;
    }

    /** Why these answers cannot be kept in the dossier; pointers begin with {@code /answers}. */
    public List<FieldProblem> errors(Dossier dossier, ObjectNode answers) {
        if (answers.toString().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return List.of(new FieldProblem(
                    "/answers",
                    "maxLength",
                    new Text(
                            "Nội dung khai quá dài, tổng cộng tối đa 256 kB",
                            "The answers are too long; 256 kB is the most")));
        }
        Form form = forms.get(dossier.procedure().formId(), dossier.procedure().formVersion());
        return forms.unknownPointers(form, answers).stream()
                .map(pointer -> new FieldProblem(
                        "/answers" + pointer,
                        "additionalProperties",
                        new Text("Biểu mẫu không có câu hỏi này", "The form has no such question")))
                .toList();
    }
}
