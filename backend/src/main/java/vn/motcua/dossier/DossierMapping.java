package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.ApplicantKind;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;

/** Between a dossier and its row. */
@Singleton
class DossierMapping {

    private final ObjectMapper json;

    DossierMapping(ObjectMapper json) {
        this.json = json;
    }

    DossierRow row(Dossier d, ActorKind changedBy) {
        DossierTimes t = d.times();
        Delivery delivery = d.delivery();
        @Nullable String code = d.code() == null ? null : d.code().value();
        return new DossierRow(
                d.id().value(),
                code,
                d.status().name(),
                d.version(),
                d.procedureCode().value(),
                d.procedure().name(),
                d.procedure().nameEn(),
                d.procedure().level(),
                d.procedure().formId(),
                d.procedure().formVersion(),
                d.agencyId().value(),
                d.ownerId().value(),
                d.parties().ownerKind().name(),
                d.parties().ownerName(),
                d.parties().applicantId().value(),
                d.answers().toString(),
                delivery == null ? null : delivery.method().name(),
                delivery == null ? null : delivery.postalAddress(),
                d.reason(),
                d.lookupCheck(),
                SearchText.fold((code == null ? "" : code + " ") + d.procedure().name() + " "
                        + d.parties().ownerName()),
                changedBy.name(),
                t.createdAt(),
                t.updatedAt(),
                t.submittedAt(),
                t.acceptedAt(),
                t.promisedAt(),
                t.pausedAt(),
                t.closedAt());
    }

    Dossier dossier(DossierRow r) {
        return new Dossier(
                new DossierId(r.id()),
                r.code() == null ? null : new DossierCode(r.code()),
                DossierStatus.valueOf(r.status()),
                r.version(),
                new DossierProcedure(
                        new ProcedureCode(r.procedureCode()),
                        r.procedureName(),
                        r.procedureNameEn(),
                        r.level(),
                        r.formId(),
                        r.formVersion()),
                new AgencyId(r.agencyId()),
                new DossierParties(
                        new ApplicantId(r.ownerId()),
                        ApplicantKind.valueOf(r.ownerKind()),
                        r.ownerName(),
                        new ApplicantId(r.applicantId())),
                object(r.answers()),
                r.deliveryMethod() == null
                        ? null
                        : new Delivery(DeliveryMethod.valueOf(r.deliveryMethod()), r.postalAddress()),
                new DossierTimes(
                        r.createdAt(),
                        r.updatedAt(),
                        r.submittedAt(),
                        r.acceptedAt(),
                        r.promisedAt(),
                        r.pausedAt(),
                        r.closedAt()),
                r.reason(),
                r.lookupCheck());
    }

    private ObjectNode object(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answers in the database are not JSON", e);
        }
    }
}
