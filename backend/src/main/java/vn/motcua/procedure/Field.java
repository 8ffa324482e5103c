package vn.motcua.procedure;

/** A field of administration (lĩnh vực). */
public record Field(String code, String name, String nameEn) {}
