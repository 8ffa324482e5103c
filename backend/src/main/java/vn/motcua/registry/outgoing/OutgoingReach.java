package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;

/**
 * Which outgoing documents an officer reaches: clerks and leaders all of their agency's, others what they or a unit of theirs draw
 * up. Whoever reaches a document may also change it as long as it is open.
 */
@Singleton
public class OutgoingReach {

    private final RegistryRights rights;
    private final OutgoingDocuments documents;

    OutgoingReach(RegistryRights rights, OutgoingDocuments documents) {
        this.rights = rights;
        this.documents = documents;
    }

    /** A document for an officer who may read it and do this; for others it is not there, or 403. */
    public OutgoingDocument require(OfficerCaller officer, UUID document, RegistryAction action) {
        OutgoingDocument found = documents
                .find(new OutgoingId(document))
                .filter(read -> maySee(officer, read))
                .orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
        rights.require(officer, found.drafting().agencyId().value(), action);
        return found;
    }

    /** Whether the officer may read it. */
    public boolean maySee(OfficerCaller officer, OutgoingDocument document) {
        UUID agency = document.drafting().agencyId().value();
        return rights.may(officer, agency, RegistryAction.READ_ALL)
                || (rights.may(officer, agency, RegistryAction.READ)
                        && (document.drafting().officerId().equals(officer.officerId())
                                || units(officer, agency)
                                        .contains(document.drafting().unitId().value())));
    }

    /** What of an agency's documents a list shows to an officer; absent for all. */
    static OutgoingListRows.@Nullable Reach listed(OfficerCaller officer, UUID agency, RegistryRights rights) {
        return rights.may(officer, agency, RegistryAction.READ_ALL)
                ? null
                : new OutgoingListRows.Reach(officer.officerId(), units(officer, agency));
    }

    /** The units at an agency where the officer draws documents up. */
    static List<UUID> units(OfficerCaller officer, UUID agency) {
        return officer.posts().stream()
                .filter(post -> post.agencyId().equals(agency))
                .filter(post -> post.roles().stream().anyMatch(RegistryAction.DRAFT::isOpenTo))
                .flatMap(post -> Optional.ofNullable(post.unitId()).stream())
                .toList();
    }

    /** Whether the officer may change what it says, as long as it is open. */
    boolean edits(OfficerCaller officer, OutgoingDocument document) {
        return may(officer, document, RegistryAction.DRAFT) && maySee(officer, document);
    }

    /** A document that the officer may change. */
    OutgoingDocument editable(OfficerCaller officer, UUID document) {
        return require(officer, document, RegistryAction.DRAFT);
    }

    boolean may(OfficerCaller officer, OutgoingDocument document, RegistryAction action) {
        return rights.may(officer, document.drafting().agencyId().value(), action);
    }
}
