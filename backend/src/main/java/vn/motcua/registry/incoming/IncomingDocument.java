package vn.motcua.registry.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.registry.Medium;

/** A document that came to an agency, as it stands. */
public record IncomingDocument(
        IncomingId id,
        AgencyId agencyId,
        long version,
        Standing standing,
        Origin origin,
        Letter letter,
        Course course) {

    /** Where it stands, since when. */
    public record Standing(IncomingState state, Instant since) {}

    /**
     * How it came.
     *
     * @param messageId what its sender's system calls it; absent of one on paper
     */
    public record Origin(Medium medium, @Nullable String messageId, Instant arrivedAt) {}

    /**
     * What became of it here.
     *
     * @param stamp absent before it was taken in
     * @param instruction absent before a leader assigned it
     * @param reason why it was returned or taken back
     * @param ending absent before it was finished
     * @param dossierId the dossier it belongs to
     */
    public record Course(
            @Nullable ArrivalStamp stamp,
            @Nullable Instruction instruction,
            @Nullable String reason,
            @Nullable Ending ending,
            @Nullable UUID dossierId) {}

    /** The stamp of arrival (dấu đến): number and day. */
    public record ArrivalStamp(int year, int number, Instant at) {}

    /**
     * What a leader wrote.
     *
     * @param respondBy the last day for it
     * @param assignees who does it, the lead first
     */
    public record Instruction(
            UUID leaderId,
            Instant at,
            @Nullable String remarks,
            @Nullable LocalDate respondBy,
            List<Assignee> assignees) {

        public Instruction {
            assignees = List.copyOf(assignees);
        }
    }

    /** A unit, or one officer of it. */
    public record Assignee(UUID unitId, @Nullable UUID officerId) {}

    /**
     * How it ended.
     *
     * @param answer the document in the register of outgoing ones that answers it
     */
    public record Ending(@Nullable String note, @Nullable UUID answer) {}

    /** Where it stands. */
    public IncomingState state() {
        return standing.state();
    }

    Instruction requireInstruction() {
        return Objects.requireNonNull(course.instruction(), "not assigned");
    }

    /** Whether it went back: returned by a clerk, or taken back by its sender. */
    public boolean isGone() {
        return state() == IncomingState.RETURNED || state() == IncomingState.CANCELLED;
    }
}
