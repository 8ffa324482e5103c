package vn.motcua.dossier.attachment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attachment as the API names it, to applicants and officers alike. */
public record AttachmentJson(
        UUID id,
        String requiredDocumentCode,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        @Nullable Integer pages,
        @Nullable Integer widthPx,
        @Nullable Integer heightPx,
        Instant uploadedAt,
        boolean submitted,
        @Nullable OriginJson origin) {

    /**
     * Where it was taken from.
     *
     * @param at when the result was handed over, or the paper submitted
     * @param symbol number and symbol of a result's document, when it was issued here
     * @param verificationCode of a result
     * @param state of a result, as it is at this moment
     */
    public record OriginJson(
            PaperSource source,
            String dossierCode,
            String procedureName,
            String agencyName,
            Instant at,
            @Nullable String symbol,
            @Nullable LocalDate issuedOn,
            @Nullable String verificationCode,
            @Nullable Validity state,
            @Nullable Instant revokedAt) {}

    /** Whether a result holds. */
    public enum Validity {
        VALID,
        REVOKED
    }
}
