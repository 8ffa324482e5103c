package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;

/** A rule of JSON Forms: whether an element is shown; its place is relative to the form or to the entry it stands in. */
record Gate(Condition condition, boolean showsWhenMet) {
    boolean opens(JsonNode base) {
        return condition.holds(base) == showsWhenMet;
    }
}
