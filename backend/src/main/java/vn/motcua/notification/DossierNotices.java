package vn.motcua.notification;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;

/** Hears what happens to dossiers and tells the owner and those who may follow for the owner. */
@Singleton
class DossierNotices implements EventConsumer {
    private static final Map<String, NotificationKind> KINDS = Map.ofEntries(
            Map.entry("dossier.submitted", NotificationKind.DOSSIER_SUBMITTED),
            Map.entry("dossier.accepted", NotificationKind.DOSSIER_ACCEPTED),
            Map.entry("dossier.refused", NotificationKind.DOSSIER_REFUSED),
            Map.entry("dossier.started", NotificationKind.DOSSIER_STARTED),
            Map.entry("dossier.supplement-requested", NotificationKind.DOSSIER_SUPPLEMENT_REQUESTED),
            Map.entry("dossier.supplement-answered", NotificationKind.DOSSIER_SUPPLEMENT_ANSWERED),
            Map.entry("dossier.supplement-due-soon", NotificationKind.DOSSIER_SUPPLEMENT_DUE_SOON),
            Map.entry("dossier.supplement-extended", NotificationKind.DOSSIER_SUPPLEMENT_EXTENDED),
            Map.entry("dossier.supplement-expired", NotificationKind.DOSSIER_SUPPLEMENT_EXPIRED),
            Map.entry("dossier.payment-requested", NotificationKind.DOSSIER_PAYMENT_REQUESTED),
            Map.entry("dossier.payment-due-soon", NotificationKind.DOSSIER_PAYMENT_DUE_SOON),
            Map.entry("dossier.payment-settled", NotificationKind.DOSSIER_PAYMENT_SETTLED),
            Map.entry("dossier.withdrawn", NotificationKind.DOSSIER_WITHDRAWN),
            Map.entry("dossier.stopped", NotificationKind.DOSSIER_STOPPED),
            Map.entry("dossier.resolved", NotificationKind.DOSSIER_RESOLVED),
            Map.entry("dossier.result-returned", NotificationKind.DOSSIER_RESULT_RETURNED),
            Map.entry("dossier.promise-moved", NotificationKind.DOSSIER_PROMISE_MOVED),
            Map.entry("dossier.result-revoked", NotificationKind.DOSSIER_RESULT_REVOKED),
            Map.entry("dossier.apologised", NotificationKind.DOSSIER_APOLOGISED),
            Map.entry("dossier.fee-taken", NotificationKind.DOSSIER_FEE_TAKEN),
            Map.entry("dossier.fee-waived", NotificationKind.DOSSIER_FEE_WAIVED),
            Map.entry("dossier.fee-waiver-voided", NotificationKind.DOSSIER_FEE_WAIVER_VOIDED),
            Map.entry("dossier.payment-voided", NotificationKind.DOSSIER_PAYMENT_VOIDED),
            Map.entry("dossier.handed-over", NotificationKind.DOSSIER_HANDED_OVER),
            Map.entry("dossier.handed-back", NotificationKind.DOSSIER_HANDED_BACK));

    private final ObjectMapper json;
    private final Representations representations;
    private final Announcements announcements;

    DossierNotices(ObjectMapper json, Representations representations, Announcements announcements) {
        this.json = json;
        this.representations = representations;
        this.announcements = announcements;
    }

    /** What this consumer needs of a dossier event; the rest of the payload is other consumers'. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Payload(
            UUID dossierId,
            String dossierCode,
            String procedureCode,
            String procedureName,
            String procedureNameEn,
            String agencyName,
            UUID ownerId,
            @Nullable Instant promisedAt,
            @Nullable String reason) {}

    @Override
    public String name() {
        return "notification.dossier";
    }

    @Override
    public Set<String> types() {
        return KINDS.keySet();
    }

    @Override
    public void consume(OutboxEvent event) {
        Payload payload = event.payload(json, Payload.class);
        AboutDossier dossier = new AboutDossier(
                payload.dossierId(),
                payload.dossierCode(),
                payload.procedureName(),
                payload.procedureNameEn(),
                payload.agencyName(),
                payload.promisedAt());
        NotificationKind kind = KINDS.get(event.type());
        if (kind == null) {
            throw new IllegalStateException("No kind for " + event.type());
        }
        announcements.tell(event, audience(payload), new Notice(kind, dossier, payload.reason()));
    }

    private Set<ApplicantId> audience(Payload payload) {
        ApplicantId owner = new ApplicantId(payload.ownerId());
        Set<ApplicantId> audience = new LinkedHashSet<>();
        audience.add(owner);
        // Whoever filed for the owner is among these, for as long as they may follow.
        audience.addAll(representations.representativesOf(owner, payload.procedureCode()));
        return audience;
    }
}
