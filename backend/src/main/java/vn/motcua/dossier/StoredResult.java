package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.document.StoredDocument;

/**
 * A result in its owner's store (kho quản lý dữ liệu điện tử): it was handed over, and its file is here.
 *
 * @param revoked absent while it holds
 */
public record StoredResult(
        SourceDossier source,
        String summary,
        StoredDocument document,
        ResultLookup.HandedOver handedOver,
        ResultLookup.@Nullable Revoked revoked) {

    /** Whether it was not revoked. */
    public boolean holds() {
        return revoked == null;
    }
}
