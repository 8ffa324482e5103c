package vn.motcua.account.session;

import java.time.Instant;
import java.util.UUID;

/** What an access token says. */
record AccessClaims(UUID sessionId, UUID callerId, Instant expiresAt) {}
