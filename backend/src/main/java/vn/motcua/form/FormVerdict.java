package vn.motcua.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Whether answers are what their form asks for. */
public sealed interface FormVerdict {
    /** The answers that count: in Unicode NFC and without those to questions that were not shown. */
    ObjectNode pruned();

    /** Every question that is asked is answered, and rightly. */
    record Valid(ObjectNode pruned) implements FormVerdict {}

    /** Some answers are missing or wrong; the errors stand in the order of the form. */
    record Invalid(ObjectNode pruned, List<FieldError> errors) implements FormVerdict {
        public Invalid {
            errors = List.copyOf(errors);
        }
    }
}
