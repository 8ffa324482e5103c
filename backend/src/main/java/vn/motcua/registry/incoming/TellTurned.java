package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.agency.UnitId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.security.OfficerRole;

/** Tells those who have a document in hand that it was changed from outside; joins the caller's transaction. */
@Singleton
class TellTurned {

    private final Officers officers;
    private final Outbox outbox;

    TellTurned(Officers officers, Outbox outbox) {
        this.officers = officers;
        this.outbox = outbox;
    }

    void tell(IncomingDocument document, IncomingDeed deed) {
        tell(document, List.of(), deed);
    }

    /**
     * @param earlier in whose place the document stood itself, for who had them in hand goes on with it
     */
    void tell(IncomingDocument document, List<IncomingDocument> earlier, IncomingDeed deed) {
        UUID id = document.id().value();
        List<UUID> hands = Stream.concat(Stream.of(document), earlier.stream())
                .flatMap(this::hands)
                .distinct()
                .toList();
        outbox.append(
                IncomingTurned.TYPE,
                id,
                new IncomingTurned(id, document.agencyId().value(), deed, hands));
    }

    /** The leader, and the officers named; of a unit without a name, who handles there and who heads it. */
    private Stream<UUID> hands(IncomingDocument document) {
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
