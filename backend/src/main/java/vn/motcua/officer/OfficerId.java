package vn.motcua.officer;

import java.util.UUID;

/** Names one officer. */
public record OfficerId(UUID value) {}
