package vn.motcua.routing.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ActorKind;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.attachment.AttachmentJson;
import vn.motcua.dossier.tracking.DossierJson.AgencyJson;
import vn.motcua.dossier.tracking.DossierJson.DeliveryJson;
import vn.motcua.dossier.tracking.DossierJson.ProcedureJson;
import vn.motcua.dossier.tracking.DossierJson.ResultJson;
import vn.motcua.dossier.tracking.DueDateJson;
import vn.motcua.dossier.tracking.FeeJson;
import vn.motcua.dossier.tracking.SupplementRecordJson;
import vn.motcua.routing.handling.OfficerAction;

/** A dossier as its officers read it; shapes of {@code mobile-api-spec}. Absent is omitted. */
public record OfficerDossierJson(
        UUID id,
        String code,
        DossierStatus status,
        long version,
        int level,
        ProcedureJson procedure,
        AgencyJson agency,
        OwnerJson owner,
        SubmitterJson submittedBy,
        ObjectNode answers,
        @Nullable DeliveryJson delivery,
        List<AttachmentJson> attachments,
        StepJson step,
        List<OfficerAction> actions,
        List<SupplementRecordJson> supplementRequests,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant promisedAt,
        @Nullable DueDateJson promise,
        CaseApologies.@Nullable CaseApologyJson apology,
        @Nullable FeeJson fee,
        @Nullable String reason,
        @Nullable ResultJson result,
        List<HistoryJson> history) {

    /** Whose dossier it is, and how to reach them. */
    public record OwnerJson(
            UUID id,
            String kind,
            String name,
            String identifier,
            String phone,
            @Nullable String address) {}

    /** Who filed it. */
    public record SubmitterJson(String name) {}

    /** Where it is, and who holds it. */
    public record StepJson(
            int no,
            String name,
            String unitName,
            @Nullable OfficerJson assignee,
            @Nullable DueDateJson due) {}

    /** An officer by name. */
    public record OfficerJson(UUID id, String name) {}

    /** One line of the history, acts that leave the status as it is included. */
    public record HistoryJson(
            Instant at,
            @Nullable DossierStatus from,
            DossierStatus to,
            ActorKind by,
            @Nullable String byName,
            @Nullable String unitName,
            String event,
            @Nullable String reason) {}
}
