package vn.motcua.dossier.issue;

import java.util.Locale;
import java.util.Optional;

/** The official papers that an applicant receives about a dossier: forms 01 to 04 of Circular 01/2018/TT-VPCP, and fee receipts. */
public enum PaperKind {
    RECEIPT("giay-tiep-nhan"),
    SUPPLEMENT_REQUEST("yeu-cau-bo-sung"),
    REFUSAL("tu-choi-tiep-nhan"),
    APOLOGY("xin-loi-va-hen-lai"),
    /** Under Decree 123/2020/NĐ-CP. */
    FEE_RECEIPT("bien-lai");

    private final String fileName;

    PaperKind(String fileName) {
        this.fileName = fileName;
    }

    /** The beginning of its files' names. */
    String fileName() {
        return fileName;
    }

    /** Its name in addresses, for example {@code supplement-request}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PaperKind> ofSlug(String slug) {
        for (PaperKind kind : values()) {
            if (kind.slug().equals(slug)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
