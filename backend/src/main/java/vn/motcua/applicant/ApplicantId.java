package vn.motcua.applicant;

import java.util.UUID;

/** Names one citizen or organisation. */
public record ApplicantId(UUID value) {}
