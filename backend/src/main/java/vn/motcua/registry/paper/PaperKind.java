package vn.motcua.registry.paper;

/**
 * A kind of document on a province's list.
 *
 * @param listed whether documents of it go on paper too at present
 */
public record PaperKind(String code, String name, String nameEn, boolean listed) {}
