package vn.motcua.applicant.representation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.time.Zone;

/** Writes down that somebody may act for an owner, and tells both; who decides that is for the caller to have asked. */
@Singleton
public class GiveRepresentation {

    private final RepresentationRows rows;
    private final Applicants applicants;
    private final Outbox outbox;
    private final Clock clock;

    GiveRepresentation(RepresentationRows rows, Applicants applicants, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.applicants = applicants;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Who gives what in whose name: the owner themself, or one of a company's managers. */
    public record Giving(ApplicantId owner, ApplicantId representative, Leave leave, ApplicantId givenBy) {}

    /**
     * Gives it from now on, once: what holds already is not given a second time, for ending it would leave the other. Inside a
     * transaction that holds the owner.
     */
    public Representation give(Giving giving) {
        ApplicantId owner = giving.owner();
        ApplicantId representative = giving.representative();
        RepresentationRow row = same(owner, representative, giving.leave())
                .orElseGet(() -> save(RepresentationRow.given(giving, clock.instant())));
        return row.toRepresentation(
                applicants.get(owner).fullName(), applicants.get(representative).fullName());
    }

    /** Whether the very same holds at this moment. */
    public boolean holdsAlready(ApplicantId owner, ApplicantId representative, Leave leave) {
        return same(owner, representative, leave).isPresent();
    }

    private Optional<RepresentationRow> same(ApplicantId owner, ApplicantId representative, Leave leave) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
        return rows.activeBetween(owner.value(), representative.value(), today).stream()
                .filter(active -> active.leave().equals(leave))
                .findFirst();
    }

    private RepresentationRow save(RepresentationRow row) {
        rows.save(row);
        outbox.append(RepresentationEventPayload.GRANTED, row.id(), RepresentationEventPayload.of(row));
        return row;
    }
}
