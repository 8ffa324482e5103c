package vn.motcua.form;

import java.util.List;

/** A part of the form with its answered questions, for paper and for officers. */
public record SheetSection(String title, List<SheetLine> lines) {
    public SheetSection {
        lines = List.copyOf(lines);
    }
}
