package vn.motcua.registry.incoming;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Medium;
import vn.motcua.registry.Urgency;

/**
 * An incoming document as it stands in a list.
 *
 * @param stamp absent before it was taken in
 * @param respondBy the last day that a leader set
 */
record IncomingLine(
        IncomingId id,
        AgencyId agencyId,
        IncomingState state,
        Arrived arrived,
        IncomingDocument.@Nullable ArrivalStamp stamp,
        Words words,
        @Nullable LocalDate respondBy) {

    record Arrived(Instant at, Medium medium) {}

    /** What it says of itself. */
    record Words(Correspondent sender, Letter.Original original, String typeName, String subject, Urgency urgency) {}

    static IncomingLine of(IncomingDocument document) {
        Letter letter = document.letter();
        IncomingDocument.Instruction instruction = document.course().instruction();
        return new IncomingLine(
                document.id(),
                document.agencyId(),
                document.state(),
                new Arrived(document.origin().arrivedAt(), document.origin().medium()),
                document.course().stamp(),
                new Words(
                        letter.sender(),
                        letter.original(),
                        letter.content().typeName(),
                        letter.content().subject(),
                        letter.urgency()),
                instruction == null ? null : instruction.respondBy());
    }

    @Nullable
    Integer number() {
        return stamp == null ? null : Integer.valueOf(stamp.number());
    }

    @Nullable
    LocalDate numberedOn() {
        return stamp == null ? null : LocalDate.ofInstant(stamp.at(), Zone.VIETNAM);
    }

    /** Whether it is open after its last day. */
    boolean isLate(LocalDate today) {
        return respondBy != null && !state.isFinal() && respondBy.isBefore(today);
    }
}
