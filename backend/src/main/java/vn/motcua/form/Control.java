package vn.motcua.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.definition.Pointer;

/**
 * One question of a form.
 *
 * @param scope its answer's place, relative to the form or to the list entry it stands in
 * @param gates what must be open for it to be shown: its own rule and those of the layouts around it
 * @param label words that replace the schema's title
 * @param detail the questions of each entry when its answer is a list
 */
record Control(Pointer scope, List<Gate> gates, @Nullable String label, List<Control> detail) {
    Control {
        gates = List.copyOf(gates);
        detail = List.copyOf(detail);
    }
}
