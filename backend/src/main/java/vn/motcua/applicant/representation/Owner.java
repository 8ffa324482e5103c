package vn.motcua.applicant.representation;

import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.ApplicantKind;

/** Somebody the caller may act for, and how far; the caller themself among them. */
public record Owner(ApplicantId id, ApplicantKind kind, String name, boolean self, Scope scope) {}
