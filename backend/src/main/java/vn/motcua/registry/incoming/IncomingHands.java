package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.agency.UnitId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.security.OfficerRole;

/** Knows who has a document in hand: the leader who assigned it, and whoever it is assigned to. */
@Singleton
public class IncomingHands {

    private final Officers officers;

    IncomingHands(Officers officers) {
        this.officers = officers;
    }

    /** The leader, and the officers named; of a unit without a name, who handles there and who heads it. */
    public Stream<UUID> of(IncomingDocument document) {
        IncomingDocument.Instruction instruction = document.course().instruction();
        return instruction == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(instruction.leaderId()),
                        instruction.assignees().stream().flatMap(this::officers));
    }

    private Stream<UUID> officers(IncomingDocument.Assignee assignee) {
        UUID named = assignee.officerId();
        if (named != null) {
            return Stream.of(named);
        }
        UnitId unit = new UnitId(assignee.unitId());
        return Stream.of(OfficerRole.HANDLER, OfficerRole.HEAD)
                .flatMap(role -> officers.listInUnit(unit, role).stream())
                .map(officer -> officer.id().value());
    }
}
