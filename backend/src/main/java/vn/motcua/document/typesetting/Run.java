package vn.motcua.document.typesetting;

import java.util.List;

/** A piece of text in one style. */
public record Run(String text, Style style) {

    /** A label and what it is about, the second in bold. */
    public static List<Run> labelled(String label, String value, float size) {
        return List.of(new Run(label + ": ", Style.regular(size)), new Run(value, Style.bold(size)));
    }
}
