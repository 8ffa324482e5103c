package vn.motcua.form;

/** One question with its answer in words. */
public record SheetLine(String label, String value) {}
