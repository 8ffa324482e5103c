package vn.motcua.applicant.representation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;

/**
 * Leave for one applicant to act for another.
 *
 * @param validUntil the last day on which it holds, by the calendar of Vietnam
 */
public record Representation(
        RepresentationId id,
        ApplicantId owner,
        String ownerName,
        ApplicantId representative,
        String representativeName,
        Scope scope,
        LocalDate validUntil,
        @Nullable Instant revokedAt) {}
