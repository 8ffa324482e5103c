package vn.motcua.handoff;

import java.util.UUID;

/** Identifies one hand-off. */
public record HandOffId(UUID value) {}
