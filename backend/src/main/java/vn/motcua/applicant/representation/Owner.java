package vn.motcua.applicant.representation;

import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.ApplicantKind;

/**
 * Somebody the caller may act for, and how far; the caller themself among them.
 *
 * @param role what the caller is in that company; absent for any other representation
 */
public record Owner(
        ApplicantId id,
        ApplicantKind kind,
        String name,
        boolean self,
        Scope scope,
        @Nullable Role role) {}
