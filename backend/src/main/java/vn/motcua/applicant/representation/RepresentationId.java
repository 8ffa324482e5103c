package vn.motcua.applicant.representation;

import java.util.UUID;

/** Names one representation. */
public record RepresentationId(UUID value) {}
