package vn.motcua.dossier.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;

/**
 * Drafts that were asked for together: who asked, for whom, of which procedure, where.
 *
 * @param headings of the table that they came in; empty when they came in none
 */
record Batch(
        UUID id,
        ApplicantId applicant,
        ApplicantId owner,
        ProcedureCode procedure,
        AgencyId agency,
        @Nullable DeliveryMethod delivery,
        List<String> headings,
        Instant createdAt) {

    Batch {
        headings = List.copyOf(headings);
    }

    boolean isSentBy(ApplicantCaller caller) {
        return applicant.value().equals(caller.applicantId());
    }

    /** Whoever sent it, while its rows are worked: nobody is signed in then, and each row asks for the right again. */
    ApplicantCaller sender() {
        return new ApplicantCaller(applicant.value(), id);
    }
}
