package vn.motcua.dossier.tracking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.ActorKind;
import vn.motcua.dossier.ApologyLookup;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.LookupMessage;
import vn.motcua.dossier.ResultLookup;
import vn.motcua.dossier.SupplementLookup;
import vn.motcua.dossier.attachment.AttachmentJson;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocumentJson;

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
        List<SupplementRecordJson> supplementRequests,
        ExpectedJson expected,
        List<ApplicantAction> actions,
        @Nullable Instant promisedAt,
        @Nullable DueDateJson promise,
        @Nullable DueDateJson answer,
        @Nullable ApologyJson apology,
        @Nullable FeeJson fee,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant returnedAt,
        @Nullable String reason,
        @Nullable ResultJson result,
        List<HistoryJson> history,
        @Nullable String lookupCheck,
        LookupMessage.@Nullable Asked lookupMessage,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * The procedure, in the reader's language.
     *
     * @param requiredDocuments of the edition it was submitted under; absent in a draft, which goes by the one in force
     */
    public record ProcedureJson(
            String code,
            String name,
            String formId,
            int formVersion,
            @Nullable List<RequiredDocumentJson> requiredDocuments) {

        /** The procedure of a dossier, which goes by an edition of it. */
        public static ProcedureJson of(Dossier d, Language language, Procedure edition) {
            return new ProcedureJson(
                    d.procedureCode().value(),
                    d.procedure().nameIn(language),
                    d.procedure().formId(),
                    d.procedure().formVersion(),
                    d.status() == DossierStatus.DRAFT
                            ? null
                            : edition.requiredDocuments().stream()
                                    .map(RequiredDocumentJson::of)
                                    .toList());
        }
    }

    /** The agency it is filed with, in the reader's language. */
    public record AgencyJson(
            UUID id,
            String code,
            String name,
            @Nullable String address,
            @Nullable String phone) {

        /** The agency by its name in a language. */
        public static AgencyJson of(Agency agency, Language language) {
            return new AgencyJson(
                    agency.id().value(),
                    agency.code(),
                    language == Language.EN ? agency.nameEn() : agency.name(),
                    agency.address(),
                    agency.phone());
        }
    }

    /** Whose dossier it is. */
    public record OwnerJson(UUID id, String kind, String name) {

        static OwnerJson of(Dossier d) {
            return new OwnerJson(
                    d.ownerId().value(),
                    d.parties().ownerKind().name(),
                    d.parties().ownerName());
        }
    }

    /** How the result is to come. */
    public record DeliveryJson(
            DeliveryMethod method, @Nullable String postalAddress) {

        /** The delivery in this shape; null while the applicant has not chosen. */
        public static @Nullable DeliveryJson of(@Nullable Delivery delivery) {
            return delivery == null ? null : new DeliveryJson(delivery.method(), delivery.postalAddress());
        }
    }

    /** Why it is late, and the date that is promised instead. */
    public record ApologyJson(String reason, Instant promisedAt, Instant newPromisedAt, Instant signedAt) {

        static ApologyJson of(ApologyLookup.NewPromise apology) {
            return new ApologyJson(apology.reason(), apology.promisedAt(), apology.newPromiseAt(), apology.signedAt());
        }
    }

    /** What is expected of the applicant now. */
    public record ExpectedJson(Expectation kind) {}

    /**
     * A supplement request that waits for the applicant.
     *
     * @param neededDocuments required documents that the saved answers make necessary and the submitted ones did not
     */
    public record SupplementJson(
            UUID id,
            int number,
            String reason,
            @Nullable String newMatter,
            Instant requestedAt,
            @Nullable Instant dueAt,
            List<SupplementLookup.FieldNote> fields,
            List<SupplementLookup.DocumentNote> documents,
            List<String> neededDocuments,
            ObjectNode draftAnswers) {

        static SupplementJson of(SupplementLookup.OpenSupplement s, List<RequiredDocument> needed) {
            return new SupplementJson(
                    s.id(),
                    s.number(),
                    s.demand().reason(),
                    s.demand().newMatter(),
                    s.requestedAt(),
                    s.dueAt(),
                    s.demand().fields(),
                    s.demand().documents(),
                    needed.stream().map(RequiredDocument::code).toList(),
                    s.draftAnswers());
        }
    }

    /** The result. */
    public record ResultJson(
            String summary,
            @Nullable FileJson document,
            @Nullable DeliveryMethod method,
            @Nullable Instant returnedAt,
            @Nullable String verificationCode,
            @Nullable Instant revokedAt,
            @Nullable String revocationReason) {

        /** The result in this shape. */
        public static ResultJson of(ResultLookup.Result result) {
            StoredDocument document = result.document();
            ResultLookup.HandedOver handedOver = result.handedOver();
            ResultLookup.Revoked revoked = result.revoked();
            return new ResultJson(
                    result.summary(),
                    document == null ? null : FileJson.of(document),
                    handedOver == null ? null : handedOver.method(),
                    handedOver == null ? null : handedOver.at(),
                    handedOver == null ? null : handedOver.verificationCode(),
                    revoked == null ? null : revoked.at(),
                    revoked == null ? null : revoked.reason());
        }
    }

    /** A file by its name and size. */
    public record FileJson(String fileName, String mediaType, long sizeBytes) {

        static FileJson of(StoredDocument document) {
            return new FileJson(document.fileName(), document.mediaType(), document.sizeBytes());
        }
    }

    /** One change of status. */
    public record HistoryJson(
            Instant at,
            @Nullable DossierStatus from,
            DossierStatus to,
            ActorKind by,
            @Nullable String unitName,
            @Nullable String reason,
            @Nullable String event,
            @Nullable String note) {}
}
