package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryProblem;
import vn.motcua.registry.RegistryRights;

/** Which outgoing documents an officer reaches: those of the agencies whose register they read. */
@Singleton
public class OutgoingReach {

    private final RegistryRights rights;
    private final OutgoingDocuments documents;

    OutgoingReach(RegistryRights rights, OutgoingDocuments documents) {
        this.rights = rights;
        this.documents = documents;
    }

    /** A document for an officer who may do this; for others it is not there, or 403. */
    public OutgoingDocument require(OfficerCaller officer, UUID document, RegistryAction action) {
        OutgoingDocument found = documents
                .find(new OutgoingId(document))
                .orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
        rights.require(officer, found.drafting().agencyId().value(), action);
        return found;
    }

    /** Whether the officer may change what it says: who began it, and clerks and leaders of the agency. */
    boolean edits(OfficerCaller officer, OutgoingDocument document) {
        UUID agency = document.drafting().agencyId().value();
        return rights.may(officer, agency, RegistryAction.DRAFT)
                && (document.drafting().officerId().equals(officer.officerId())
                        || officer.posts().stream()
                                .anyMatch(post ->
                                        document.drafting().unitId().value().equals(post.unitId()))
                        || rights.may(officer, agency, RegistryAction.READ_ALL));
    }

    /** A document that the officer may change; 403 for another. */
    OutgoingDocument editable(OfficerCaller officer, UUID document) {
        OutgoingDocument found = require(officer, document, RegistryAction.DRAFT);
        if (!edits(officer, found)) {
            throw ProblemException.of(RegistryProblem.NOT_YOUR_ROLE);
        }
        return found;
    }

    boolean may(OfficerCaller officer, OutgoingDocument document, RegistryAction action) {
        return rights.may(officer, document.drafting().agencyId().value(), action);
    }
}
