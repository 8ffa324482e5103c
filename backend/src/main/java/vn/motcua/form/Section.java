package vn.motcua.form;

import java.util.List;

/** One page of a form (a Category of JSON Forms); its own rule is among the gates of its controls. */
record Section(String label, List<Control> controls) {
    Section {
        controls = List.copyOf(controls);
    }
}
