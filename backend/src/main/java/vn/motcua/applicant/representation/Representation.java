package vn.motcua.applicant.representation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;

/** Leave for one applicant to act for another. */
public record Representation(
        RepresentationId id,
        ApplicantId owner,
        String ownerName,
        ApplicantId representative,
        String representativeName,
        Leave leave,
        @Nullable Instant revokedAt) {}
