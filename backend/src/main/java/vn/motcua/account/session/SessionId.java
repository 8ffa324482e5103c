package vn.motcua.account.session;

import java.util.UUID;

/** Names one session. */
public record SessionId(UUID value) {}
