package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dossier as its applicant's side reads it; shapes of {@code mobile-api-spec}. Absent is omitted. */
public record DossierJson(
        UUID id,
        @Nullable String code,
        DossierStatus status,
        long version,
        int level,
        ProcedureJson procedure,
        AgencyJson agency,
        OwnerJson owner,
        ObjectNode answers,
        @Nullable DeliveryJson delivery,
        List<AttachmentJson> attachments,
        @Nullable SupplementJson supplement,
        ExpectedJson expected,
        List<ApplicantAction> actions,
        @Nullable Instant promisedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant returnedAt,
        @Nullable String reason,
        @Nullable ResultJson result,
        List<HistoryJson> history,
        @Nullable String lookupCheck,
        Instant createdAt,
        Instant updatedAt) {

    /** The procedure, in the reader's language. */
    public record ProcedureJson(String code, String name, String formId, int formVersion) {}

    /** The agency it is filed with. */
    public record AgencyJson(UUID id, String code, String name) {}

    /** Whose dossier it is. */
    public record OwnerJson(UUID id, String kind, String name) {}

    /** How the result is to come. */
    public record DeliveryJson(String method, @Nullable String postalAddress) {}

    /** What is expected of the applicant now. */
    public record ExpectedJson(Expectation kind) {}

    /** A paper. */
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
            boolean submitted) {

        /** The paper as the API names it. */
        public static AttachmentJson of(Attachment a) {
            var d = a.document();
            return new AttachmentJson(
                    a.id(),
                    a.requiredDocumentCode(),
                    d.fileName(),
                    d.mediaType(),
                    d.sizeBytes(),
                    d.sha256(),
                    d.pages(),
                    d.widthPx(),
                    d.heightPx(),
                    a.uploadedAt(),
                    a.submitted());
        }
    }

    /** A supplement request that waits for the applicant. */
    public record SupplementJson(
            UUID id,
            String reason,
            Instant requestedAt,
            @Nullable Instant dueAt,
            List<SupplementLookup.FieldNote> fields,
            List<SupplementLookup.DocumentNote> documents,
            ObjectNode draftAnswers) {}

    /** The result. */
    public record ResultJson(
            String summary,
            @Nullable FileJson document,
            @Nullable String method,
            @Nullable Instant returnedAt) {}

    /** A file by its name and size. */
    public record FileJson(String fileName, String mediaType, long sizeBytes) {}

    /** One change of status. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HistoryJson(
            Instant at,
            @Nullable DossierStatus from,
            DossierStatus to,
            ActorKind by,
            @Nullable String unitName,
            @Nullable String reason) {}
}
