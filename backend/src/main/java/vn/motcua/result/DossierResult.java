package vn.motcua.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.document.DocumentId;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.DeliveryMethod;

/**
 * The result of one dossier.
 *
 * @param document its PDF; absent when the result is on paper alone
 * @param issue absent unless its document was signed and issued here
 * @param decision absent while the result is only being prepared
 * @param handover absent until it is handed over
 * @param revocation absent while it holds
 */
public record DossierResult(
        DossierId dossierId,
        @Nullable DocumentId document,
        @Nullable Issue issue,
        @Nullable Decision decision,
        @Nullable Handover handover,
        @Nullable Revocation revocation) {

    /**
     * How its document was issued.
     *
     * @param agencyId the agency whose seal is on it; not always the one that hands it over
     * @param symbol number and symbol (số và ký hiệu), such as {@code 12/GP-UBND}
     * @param verificationCode as it stands on the document; it verifies nothing before the result is handed over
     */
    public record Issue(AgencyId agencyId, String symbol, LocalDate on, VerificationCode verificationCode) {}

    /** What was decided, in a sentence for the applicant, when and by which officer. */
    public record Decision(String summary, UUID officerId, Instant at) {}

    /**
     * How it was handed over, when and by which officer, and at the counter to whom; from then on it can be verified.
     *
     * @param documentSha256 of the file that was handed over, in lower-case hexadecimal; absent when there was none
     */
    public record Handover(
            DeliveryMethod method,
            @Nullable String receiverName,
            UUID officerId,
            Instant at,
            VerificationCode verificationCode,
            @Nullable String documentSha256) {}

    /** Why it does not hold any more (thu hồi), since when and by which officer. */
    public record Revocation(String reason, UUID officerId, Instant at) {}
}
