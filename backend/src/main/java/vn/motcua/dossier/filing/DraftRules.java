package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.catalogue.Procedures;

/** What answers must be to be kept at all, complete or not: answers to the form's own questions, and not too long. */
@Singleton
public class DraftRules {

    /** Most bytes of answers, as JSON in UTF-8; no form asks for a tenth of it. */
    static final int MAX_BYTES = 256 * 1024;

    private static final String DELIVERY_METHOD = "/delivery/method";

    private final Forms forms;
    private final Procedures procedures;

    DraftRules(Forms forms, Procedures procedures) {
        this.forms = forms;
        this.procedures = procedures;
    }

    /** Why these answers cannot be kept in the dossier; pointers begin with {@code /answers}. */
    public List<FieldProblem> errors(Dossier dossier, ObjectNode answers) {
        Optional<FieldProblem> tooLong = tooLong(answers);
        if (tooLong.isPresent()) {
            return List.of(tooLong.get());
        }
        Form form = forms.get(dossier.procedure().formId(), dossier.procedure().formVersion());
        return forms.unknownPointers(form, answers).stream()
                .map(pointer -> new FieldProblem(
                        "/answers" + pointer,
                        "additionalProperties",
                        new Text("Biểu mẫu không có câu hỏi này", "The form has no such question")))
                .toList();
    }

    /** That answers are too long for any draft. */
    public static Optional<FieldProblem> tooLong(ObjectNode answers) {
        return answers.toString().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES
                ? Optional.of(new FieldProblem(
                        "/answers",
                        "maxLength",
                        new Text(
                                "Nội dung khai quá dài, tổng cộng tối đa 256 kB",
                                "The answers are too long; 256 kB is the most")))
                : Optional.empty();
    }

    /** Why the procedure does not return its result in this way. */
    List<FieldProblem> deliveryErrors(Dossier dossier, Delivery delivery) {
        boolean offered = procedures.get(dossier.procedureCode()).delivery().contains(delivery.method());
        return offered
                ? List.of()
                : List.of(new FieldProblem(
                        DELIVERY_METHOD,
                        "enum",
                        new Text(
                                "Thủ tục này không trả kết quả bằng hình thức đã chọn",
                                "The procedure does not return its result this way")));
    }

    /** It is no way of delivery at all. */
    static List<FieldProblem> noDelivery() {
        return List.of(
                new FieldProblem(
                        DraftChange.DELIVERY,
                        "type",
                        new Text(
                                "Cần hình thức nhận kết quả (method) và, nếu có, địa chỉ nhận (postalAddress) tối đa 500 ký tự",
                                "A method is needed, and an address (postalAddress) of 500 characters at most where there is one")));
    }
}
