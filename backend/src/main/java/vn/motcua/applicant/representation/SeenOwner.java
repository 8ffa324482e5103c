package vn.motcua.applicant.representation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.applicant.ApplicantId;

/**
 * An owner some of whose dossiers are there for somebody, once, however often they were given leave.
 *
 * @param followed procedures of which they see dossiers in each state
 * @param drafts procedures of which they see drafts, those that they follow among them
 */
public record SeenOwner(ApplicantId owner, ProcedureSet followed, ProcedureSet drafts) {

    /** Oneself, and those others as far as anything of theirs is there. */
    static List<SeenOwner> of(ApplicantId self, List<OwnerScope> others) {
        Map<ApplicantId, SeenOwner> owners = new LinkedHashMap<>();
        owners.put(self, new SeenOwner(self, ProcedureSet.ALL, ProcedureSet.ALL));
        for (OwnerScope other : others) {
            if (other.scope().showsDrafts()) {
                owners.merge(other.owner(), of(other), SeenOwner::and);
            }
        }
        return List.copyOf(owners.values());
    }

    private static SeenOwner of(OwnerScope other) {
        ProcedureSet reached = ProcedureSet.of(other.scope());
        boolean follows = other.scope().actions().contains(RepresentationAction.TRACK);
        return new SeenOwner(other.owner(), follows ? reached : ProcedureSet.NONE, reached);
    }

    private SeenOwner and(SeenOwner same) {
        return new SeenOwner(owner, followed.and(same.followed), drafts.and(same.drafts));
    }
}
