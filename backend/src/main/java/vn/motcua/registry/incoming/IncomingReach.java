package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;

/** Which incoming documents an officer reaches: clerks and leaders all of their agency's, others those assigned to them or of their dossiers. */
@Singleton
public class IncomingReach {

    private final RegistryRights rights;
    private final IncomingDocuments documents;
    private final List<OtherReaders> others;

    IncomingReach(RegistryRights rights, IncomingDocuments documents, List<OtherReaders> others) {
        this.rights = rights;
        this.documents = documents;
        this.others = List.copyOf(others);
    }

    /** A document for an officer who may read it and do this; for others it is not there, or 403. */
    public IncomingDocument require(OfficerCaller officer, UUID document, RegistryAction action) {
        Optional<IncomingDocument> found =
                documents.find(new IncomingId(document)).filter(read -> maySee(officer, read));
        IncomingDocument read = found.orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
        rights.require(officer, read.agencyId().value(), action);
        return read;
    }

    /** Whether the officer may read it. */
    public boolean maySee(OfficerCaller officer, IncomingDocument document) {
        return rights.may(officer, document.agencyId().value(), RegistryAction.READ_ALL)
                || (rights.may(officer, document.agencyId().value(), RegistryAction.READ)
                        && (isAssigned(officer, document) || isForOthers(officer, document)));
    }

    private boolean isForOthers(OfficerCaller officer, IncomingDocument document) {
        return others.stream().anyMatch(each -> each.mayRead(officer, document));
    }

    /** Whether the officer, or a unit where they handle or that they head, has the lead; who only joins in does not end it. */
    boolean leads(OfficerCaller officer, IncomingDocument document) {
        IncomingDocument.Instruction instruction = document.course().instruction();
        return instruction != null
                && rights.may(officer, document.agencyId().value(), RegistryAction.WORK)
                && instruction.assignees().stream().limit(1).anyMatch(lead -> isFor(lead, officer));
    }

    /** Whether it was assigned to a unit, and to nobody there yet, that the officer heads. */
    boolean passesOn(OfficerCaller officer, IncomingDocument document) {
        IncomingDocument.Instruction instruction = document.course().instruction();
        return instruction != null
                && instruction.assignees().stream().anyMatch(one -> passesOn(officer, document, one.unitId()));
    }

    /** The same of one unit. */
    boolean passesOn(OfficerCaller officer, IncomingDocument document, UUID unit) {
        IncomingDocument.Instruction instruction = document.course().instruction();
        return instruction != null
                && instruction.assignees().contains(new IncomingDocument.Assignee(unit, null))
                && units(officer, document.agencyId().value(), OfficerRole.HEAD).contains(unit);
    }

    /** Whether the officer may finish it; a leader may file what nobody needs to answer. */
    boolean mayFinish(OfficerCaller officer, IncomingDocument document) {
        return leads(officer, document)
                || rights.may(officer, document.agencyId().value(), RegistryAction.ASSIGN);
    }

    /** Whether the officer may draw an answer to it up. */
    boolean mayAnswer(OfficerCaller officer, IncomingDocument document) {
        return rights.may(officer, document.agencyId().value(), RegistryAction.DRAFT) && isAssigned(officer, document);
    }

    /** Whether it is assigned to the officer, alone or with others. */
    static boolean isAssigned(OfficerCaller officer, IncomingDocument document) {
        IncomingDocument.Instruction instruction = document.course().instruction();
        return instruction != null && instruction.assignees().stream().anyMatch(assignee -> isFor(assignee, officer));
    }

    private static boolean isFor(IncomingDocument.Assignee assignee, OfficerCaller officer) {
        if (officer.officerId().equals(assignee.officerId())) {
            return true;
        }
        return officer.posts().stream()
                .filter(post -> assignee.unitId().equals(post.unitId()))
                .anyMatch(post -> post.roles().contains(OfficerRole.HEAD)
                        || (assignee.officerId() == null && post.roles().contains(OfficerRole.HANDLER)));
    }

    /** The units at an agency where the officer handles, or that they head. */
    static List<UUID> units(OfficerCaller officer, UUID agency, OfficerRole role) {
        return officer.posts().stream()
                .filter(post -> post.agencyId().equals(agency) && post.roles().contains(role))
                .map(Post::unitId)
                .flatMap(unit -> Optional.ofNullable(unit).stream())
                .toList();
    }
}
