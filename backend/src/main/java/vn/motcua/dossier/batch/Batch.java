package vn.motcua.dossier.batch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;

/** Drafts that were asked for together: who asked, for whom, of which procedure, where. */
record Batch(
        UUID id,
        ApplicantId applicant,
        ApplicantId owner,
        ProcedureCode procedure,
        AgencyId agency,
        @Nullable DeliveryMethod delivery,
        Instant createdAt) {}
