package vn.motcua.result;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicants;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.time.Zone;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.registry.paper.PaperCopies;

/**
 * Whether a result that was issued here also goes on paper: where the province lists results of its centre (Decision 28/2018,
 * article 7), one that the centre returns in another way than over the counter, where paper is in the receiver's hand. What
 * a department takes in is taken in and returned at its desk in the centre (Decree 61/2018, article 7).
 */
@Singleton
class ResultOnPaper {

    private final PaperCopies copies;
    private final Agencies agencies;
    private final Applicants applicants;
    private final Clock clock;

    ResultOnPaper(PaperCopies copies, Agencies agencies, Applicants applicants, Clock clock) {
        this.copies = copies;
        this.agencies = agencies;
        this.applicants = applicants;
        this.clock = clock;
    }

    /** Opens the clerk's task if so, in the transaction in which the result is returned. */
    void openTask(Dossier dossier, DeliveryMethod method) {
        if (isAtTheCentre(agencies.get(dossier.agencyId()))
                && method != DeliveryMethod.COUNTER
                && copies.areDue(dossier.agencyId(), PaperCopies.PROCEDURE_RESULT)) {
            Applicant owner = applicants.get(dossier.ownerId());
            copies.openForResult(
                    dossier.agencyId(),
                    dossier.id().value(),
                    dossier.requireCode().value(),
                    owner.fullName(),
                    address(dossier.delivery(), owner));
        }
    }

    private boolean isAtTheCentre(Agency agency) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
        return agency.kind() == AgencyKind.CENTRE
                || (agency.kind() == AgencyKind.DEPARTMENT
                        && agencies.list().stream()
                                .anyMatch(other -> other.kind() == AgencyKind.CENTRE
                                        && other.existsOn(today)
                                        && other.provinceCode().equals(agency.provinceCode())));
    }

    private static @Nullable String address(@Nullable Delivery delivery, Applicant owner) {
        return delivery == null || delivery.postalAddress() == null ? owner.address() : delivery.postalAddress();
    }
}
