package vn.motcua.result.document;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a document is, with the abbreviation that its symbol begins with: of Decree 30/2020, Annex III, and those in use for
 * what procedures give.
 */
public enum DocumentKind {
    DECISION("QĐ", "quyết định"),
    NOTICE("TB", "thông báo"),
    LICENCE("GP", "giấy phép"),
    BIRTH_CERTIFICATE("GKS", "giấy khai sinh"),
    CERTIFICATE("GCN", "giấy chứng nhận"),
    CONFIRMATION("GXN", "giấy xác nhận", "xác nhận"),
    PRACTICE_CERTIFICATE("CCHN", "chứng chỉ"),
    EXTRACT("TL", "trích lục"),
    COPY("BS", "bản sao"),
    /** An official letter (công văn) has none: its symbol is {@code 1887/UBND-CNTT}. */
    LETTER("", "văn bản trả lời", "công văn"),
    /** Anything else. */
    OTHER("KQ");

    private final String abbreviation;
    private final String[] beginnings;

    DocumentKind(String abbreviation, String... beginnings) {
        this.abbreviation = abbreviation;
        this.beginnings = beginnings;
    }

    /** The kind that the name of a procedure's result begins with. */
    static DocumentKind of(String resultName) {
        String name = resultName.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Arrays.stream(kind.beginnings).anyMatch(name::startsWith))
                .findFirst()
                .orElse(OTHER);
    }

    /** What it is called in the register of outgoing documents. */
    String typeName() {
        if (this == LETTER) {
            return "Công văn";
        }
        String name = beginnings.length == 0 ? "kết quả giải quyết" : beginnings[0];
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * What follows the number in the symbol.
     *
     * @param issuer the agency's abbreviation, such as {@code UBND}
     * @param unit the abbreviation of the unit that draws it up, which stands in letters alone
     */
    String notation(String issuer, String unit) {
        return this == LETTER ? issuer + "-" + unit : abbreviation + "-" + issuer;
    }
}
