package vn.motcua.account.session;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.device.Devices;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.content.ContentHash;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.Caller;

/** Opens, renews, lists and ends sessions; what was registered in one to be told is told nothing after its end. */
@Singleton
public class Sessions {

    /** A client that lost the answer may ask again so long without being taken for a thief. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final int LONGEST_CLIENT = 120;

    private final SessionRows rows;
    private final RefreshTokenRows refreshRows;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final SignedInCallers callers;
    private final Devices devices;
    private final Transactions transactions;
    private final Clock clock;

    Sessions(
            SessionRows rows,
            RefreshTokenRows refreshRows,
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            SignedInCallers callers,
            Devices devices,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.refreshRows = refreshRows;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.callers = callers;
        this.devices = devices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Opens a session for somebody who has just proved who they are. */
    public Tokens open(CallerKind kind, UUID callerId, String client) {
        Instant now = clock.instant();
        String label = client.length() <= LONGEST_CLIENT ? client : client.substring(0, LONGEST_CLIENT);
        SessionRow session =
                new SessionRow(Ids.next(), kind, callerId, label, now, now, now.plus(kind.longest()), null, null);
        String refreshToken = refreshTokens.first();
        transactions.write(() -> {
            rows.save(session);
            refreshRows.save(row(refreshToken, session, now));
        });
        return tokens(session, refreshToken, now);
    }

    /** Exchanges a refresh token for the next of its session. */
    public RefreshOutcome refresh(String refreshToken) {
        RefreshOutcome outcome = transactions.write(() -> exchange(refreshToken, clock.instant()));
        if (outcome instanceof RefreshOutcome.Reused(SessionId session)) {
            // Not before the end has committed: whoever reads in between would remember the session as open.
            callers.forget(session.value());
        }
        return outcome;
    }

    /**
     * Ends all sessions of somebody who is shut out of them; joins the caller's transaction. When that has committed, call
     * {@link #forget}.
     */
    public void endAll(CallerKind kind, UUID callerId) {
        transactions.write(() -> {
            rows.endAll(kind, callerId, SessionRow.EndReason.REVOKED, clock.instant());
            if (kind == CallerKind.OFFICER) {
                devices.removeAllOf(new OfficerId(callerId));
            }
        });
    }

    /** Asks the database anew who speaks in the sessions of a caller of whom something has changed. */
    public void forget(UUID callerId) {
        callers.forgetCaller(callerId);
    }

    /** Signs out: ends the session that the caller speaks in. */
    public void signOut(Caller caller) {
        end(new SessionId(caller.sessionId()), caller, SessionRow.EndReason.SIGNED_OUT);
    }

    /** Ends one of the caller's sessions; false when it is not theirs or has ended already. */
    boolean end(SessionId id, Caller caller) {
        return end(id, caller, SessionRow.EndReason.ENDED);
    }

    /** The caller's open sessions, last used first. */
    List<Session> list(Caller caller) {
        Instant now = clock.instant();
        return rows.notEnded(CallerKind.of(caller), caller.id(), now).stream()
                .filter(session -> session.isOpen(now))
                .map(SessionRow::toSession)
                .toList();
    }

    /** Removes sessions that expired before, with their tokens. */
    public void removeExpiredBefore(Instant before) {
        transactions.writeInBatches(limit -> rows.deleteExpiredBefore(before, limit));
    }

    private RefreshOutcome exchange(String refreshToken, Instant now) {
        RefreshTokenRow token = refreshRows.lock(ContentHash.of(refreshToken)).orElse(null);
        SessionRow session =
                token == null ? null : rows.findById(token.sessionId()).orElse(null);
        if (token == null || session == null || !session.isOpen(now)) {
            return new RefreshOutcome.Refused();
        }
        if (token.replacedAt() != null && token.replacedAt().plus(GRACE).isBefore(now)) {
            rows.end(session.id(), session.callerKind(), session.callerId(), SessionRow.EndReason.REFRESH_REUSED, now);
            devices.removeOfSession(session.id());
            return new RefreshOutcome.Reused(new SessionId(session.id()));
        }
        String next = refreshTokens.after(refreshToken);
        if (token.replacedAt() == null) {
            refreshRows.replace(token.tokenHash(), now);
            refreshRows.save(row(next, session, now));
            rows.use(session.id(), now, now);
        }
        return new RefreshOutcome.Refreshed(tokens(session, next, now), session.callerKind(), session.callerId());
    }

    private boolean end(SessionId id, Caller caller, SessionRow.EndReason reason) {
        boolean ended = transactions.write(() -> {
            boolean now = rows.end(id.value(), CallerKind.of(caller), caller.id(), reason, clock.instant()) == 1;
            if (now) {
                devices.removeOfSession(id.value());
            }
            return now;
        });
        if (ended) {
            callers.forget(id.value());
        }
        return ended;
    }

    /** What the database keeps of a token is a plain hash: the token is random, so that no key is needed. */
    private static RefreshTokenRow row(String refreshToken, SessionRow session, Instant now) {
        return new RefreshTokenRow(ContentHash.of(refreshToken), session.id(), now, null);
    }

    private Tokens tokens(SessionRow session, String refreshToken, Instant now) {
        Duration left = Duration.between(now, session.expiresAt());
        Duration accessLasts = left.compareTo(AccessTokens.LIFETIME) < 0 ? left : AccessTokens.LIFETIME;
        AccessClaims claims = new AccessClaims(session.id(), session.callerId(), now.plus(accessLasts));
        return new Tokens(accessTokens.issue(claims), accessLasts, refreshToken, session.lasts(now), left);
    }
}
