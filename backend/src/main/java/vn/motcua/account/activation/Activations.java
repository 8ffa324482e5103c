package vn.motcua.account.activation;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.account.credential.AuthenticatorSecret;
import vn.motcua.account.credential.OfficerCredentials;
import vn.motcua.account.session.CallerKind;
import vn.motcua.account.session.Sessions;
import vn.motcua.officer.ChangeOrder;
import vn.motcua.officer.Officer;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.officer.RecordActivation;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.secret.ServerSecret;

/** Issues activation codes and takes them. An officer has one at most; whoever gets one loses the credentials from before. */
@Singleton
public class Activations {

    private static final Duration LIFETIME = Duration.ofDays(3);
    private static final String CODE_PURPOSE = "activation-code";
    private static final String SECRET_PURPOSE = "activation-secret";

    private final ActivationRows rows;
    private final Officers officers;
    private final OfficerCredentials credentials;
    private final RecordActivation recordActivation;
    private final Sessions sessions;
    private final ServerSecret secret;
    private final Transactions transactions;
    private final Clock clock;

    Activations(
            ActivationRows rows,
            Officers officers,
            OfficerCredentials credentials,
            RecordActivation recordActivation,
            Sessions sessions,
            ServerSecret secret,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.officers = officers;
        this.credentials = credentials;
        this.recordActivation = recordActivation;
        this.sessions = sessions;
        this.secret = secret;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new code, which is not told again. */
    record Issued(ActivationCode code, Instant expiresAt) {}

    /** An activation that waits for its officer. */
    record Pending(Officer officer, AuthenticatorSecret authenticatorSecret) {}

    /** Takes the officer's credentials away, ends their sessions, and makes a code with which they choose new ones. */
    Issued issue(OfficerId officer, ChangeOrder order) {
        ActivationCode code = ActivationCode.random();
        Instant now = clock.instant();
        ActivationRow row = new ActivationRow(
                officer.value(),
                hash(officer.value(), code),
                secret.seal(SECRET_PURPOSE, AuthenticatorSecret.random().base32()),
                now,
                now.plus(LIFETIME));
        transactions.write(() -> {
            officers.lock(officer);
            rows.deleteById(officer.value());
            rows.save(row);
            credentials.remove(officer);
            sessions.endAll(CallerKind.OFFICER, officer.value());
            recordActivation.codeIssued(officer, order);
        });
        sessions.forget(officer.value());
        return new Issued(code, row.expiresAt());
    }

    /** The activation of a user name, when this is its code and there is time left. */
    Optional<Pending> find(String username, ActivationCode code) {
        Instant now = clock.instant();
        return officers.findByUsername(username)
                .flatMap(officer -> rows.findById(officer.id().value())
                        .filter(row -> now.isBefore(row.expiresAt()))
                        .filter(row -> isEqual(row.codeHash(), hash(row.officerId(), code)))
                        .map(row -> new Pending(officer, secretOf(row))));
    }

    /** Sets the credentials and uses the code up; false when it was used or replaced meanwhile. */
    boolean complete(Pending pending, ActivationCode code, String password) {
        UUID officer = pending.officer().id().value();
        OfficerCredentials.Prepared prepared = credentials.prepare(password, pending.authenticatorSecret());
        return transactions.write(() -> {
            officers.lock(pending.officer().id());
            if (rows.use(officer, hash(officer, code), clock.instant()) == 0) {
                return false;
            }
            credentials.set(pending.officer().id(), prepared);
            recordActivation.activated(pending.officer().id());
            return true;
        });
    }

    /** Removes codes that expired before. */
    public void removeExpiredBefore(Instant before) {
        transactions.writeInBatches(limit -> rows.deleteExpiredBefore(before, limit));
    }

    private AuthenticatorSecret secretOf(ActivationRow row) {
        return new AuthenticatorSecret(secret.open(SECRET_PURPOSE, row.authenticatorSecret()));
    }

    private String hash(UUID officer, ActivationCode code) {
        return secret.hash(CODE_PURPOSE, officer + " " + code.characters());
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
