package vn.motcua.account.code;

import java.util.UUID;

/** Names one challenge; whoever asked for the code holds it. */
public record ChallengeId(UUID value) {}
