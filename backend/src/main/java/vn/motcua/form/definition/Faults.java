package vn.motcua.form.definition;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form while it is looked at. */
final class Faults {
    private final List<FormFault> found = new ArrayList<>();

    void add(FormFault.Kind kind, String where) {
        found.add(new FormFault(kind, where));
    }

    void addIf(boolean broken, FormFault.Kind kind, String where) {
        if (broken) {
            add(kind, where);
        }
    }

    List<FormFault> found() {
        return List.copyOf(found);
    }
}
