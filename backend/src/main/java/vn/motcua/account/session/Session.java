package vn.motcua.account.session;

import java.time.Instant;

/** Somebody's open session, as they see it in their list. */
record Session(SessionId id, String client, Instant createdAt, Instant lastUsedAt) {}
