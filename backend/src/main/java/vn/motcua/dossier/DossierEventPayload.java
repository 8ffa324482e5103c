package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;

/**
 * A dossier event as it leaves through the outbox: enough to tell a phone what happened, and no personal data.
 *
 * @param status name of the status after
 * @param reason why it is so, where an event says so: of a change of the calendar that moved the promised date
 */
public record DossierEventPayload(
        UUID dossierId,
        String dossierCode,
        String procedureCode,
        String procedureName,
        String procedureNameEn,
        String agencyName,
        UUID ownerId,
        UUID applicantId,
        String status,
        @Nullable Instant promisedAt,
        @Nullable String reason) {

    /** The promised date was moved by a change of the calendar, not by anything that was done with the dossier. */
    public static final String PROMISE_MOVED = "dossier.promise-moved";

    static DossierEventPayload of(Dossier dossier, Agencies agencies, @Nullable String reason) {
        return new DossierEventPayload(
                dossier.id().value(),
                dossier.requireCode().value(),
                dossier.procedureCode().value(),
                dossier.procedure().name(),
                dossier.procedure().nameEn(),
                agencies.get(dossier.agencyId()).name(),
                dossier.ownerId().value(),
                dossier.parties().applicantId().value(),
                dossier.status().name(),
                dossier.times().promisedAt(),
                reason);
    }

    /** The same of another agency, or of the same when absent. */
    DossierEventPayload at(@Nullable String agency) {
        return new DossierEventPayload(
                dossierId,
                dossierCode,
                procedureCode,
                procedureName,
                procedureNameEn,
                agency == null ? agencyName : agency,
                ownerId,
                applicantId,
                status,
                promisedAt,
                reason);
    }

    /** The same with another date to expect, or with none. */
    DossierEventPayload promising(@Nullable Instant date) {
        return new DossierEventPayload(
                dossierId,
                dossierCode,
                procedureCode,
                procedureName,
                procedureNameEn,
                agencyName,
                ownerId,
                applicantId,
                status,
                date,
                reason);
    }
}
