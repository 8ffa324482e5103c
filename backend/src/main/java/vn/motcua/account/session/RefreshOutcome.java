package vn.motcua.account.session;

import java.util.UUID;

/** How exchanging a refresh token ends. */
public sealed interface RefreshOutcome {

    /** New tokens of the same session. */
    record Refreshed(Tokens tokens, CallerKind kind, UUID callerId) implements RefreshOutcome {}

    /** No token of an open session. */
    record Refused() implements RefreshOutcome {}

    /** A token that was exchanged long ago: somebody holds a copy, so the session is ended. */
    record Reused(SessionId session) implements RefreshOutcome {}
}
