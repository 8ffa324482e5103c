package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.StoredDocument;

/**
 * A result in its owner's store (kho quản lý dữ liệu điện tử): it was handed over, and its file is here.
 *
 * @param issue absent when it is the scan of a paper
 * @param revoked absent while it holds
 */
public record StoredResult(
        SourceDossier source,
        String summary,
        StoredDocument document,
        @Nullable Issue issue,
        ResultLookup.HandedOver handedOver,
        ResultLookup.@Nullable Revoked revoked) {

    /**
     * How its document was issued.
     *
     * @param symbol number and symbol (số và ký hiệu), such as {@code 12/GP-UBND}
     */
    public record Issue(String symbol, LocalDate on) {}

    /** Whether it was not revoked. */
    public boolean holds() {
        return revoked == null;
    }
}
