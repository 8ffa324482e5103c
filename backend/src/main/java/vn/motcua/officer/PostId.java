package vn.motcua.officer;

import java.util.UUID;

/** Names one post of one officer. */
public record PostId(UUID value) {}
