package vn.motcua.account.credential;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.RecordActivation;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.secret.ServerSecret;

/** Keeps and checks what officers prove themselves with. */
@Singleton
public class OfficerCredentials {

    private static final String PURPOSE = "authenticator-secret";
    private static final long NO_STEP = 0;

    private final CredentialRows rows;
    private final Passwords passwords;
    private final ServerSecret secret;
    private final RecordActivation recordActivation;
    private final Transactions transactions;
    private final Clock clock;
    private final Authenticator authenticator = new Authenticator();

    OfficerCredentials(
            CredentialRows rows,
            Passwords passwords,
            ServerSecret secret,
            RecordActivation recordActivation,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.secret = secret;
        this.recordActivation = recordActivation;
        this.transactions = transactions;
        this.clock = clock;
    }

    public boolean has(OfficerId officer) {
        return rows.existsById(officer.value());
    }

    /** A password and an authenticator as they are kept, with nothing of them in plain. */
    public static final class Prepared {
        private final String passwordHash;
        private final String authenticatorSecret;

        private Prepared(String passwordHash, String authenticatorSecret) {
            this.passwordHash = passwordHash;
            this.authenticatorSecret = authenticatorSecret;
        }
    }

    /** Hashes a password, which is meant to take long and waits for its turn: not for inside a transaction. */
    public Prepared prepare(String password, AuthenticatorSecret authenticatorSecret) {
        return new Prepared(passwords.hash(password).written(), secret.seal(PURPOSE, authenticatorSecret.base32()));
    }

    /** Gives an officer a password and an authenticator; the ones before are good for nothing from then on. */
    public void set(OfficerId officer, Prepared prepared) {
        CredentialRow row = new CredentialRow(
                officer.value(), prepared.passwordHash, prepared.authenticatorSecret, NO_STEP, clock.instant());
        transactions.write(() -> {
            rows.deleteById(officer.value());
            rows.save(row);
            recordActivation.credentialsHold(officer, row.changedAt());
        });
    }

    /** Takes password and authenticator away: nobody signs in as the officer until new ones are set. */
    public void remove(OfficerId officer) {
        transactions.write(() -> {
            rows.deleteById(officer.value());
            recordActivation.credentialsHold(officer, null);
        });
    }

    /** Whether the six digits are an authenticator's of these minutes; nothing is used up. */
    public boolean isShownBy(AuthenticatorSecret shared, String code) {
        return authenticator.stepOf(code, shared.key(), clock.instant()).isPresent();
    }

    /** What an officer has just shown to be theirs. */
    public static final class Proof {
        private final CredentialRow credentials;
        private final long step;

        private Proof(CredentialRow credentials, long step) {
            this.credentials = credentials;
            this.step = step;
        }
    }

    /**
     * The proof, when both are the officer's. For nobody it takes as long and is empty, so that the time taken does not tell
     * which officers there are.
     */
    public Optional<Proof> verify(@Nullable OfficerId officer, String password, String code) {
        Optional<CredentialRow> known = officer == null ? Optional.empty() : rows.findById(officer.value());
        if (known.isEmpty()) {
            passwords.matchesNobody(password);
            return Optional.empty();
        }
        CredentialRow row = known.get();
        boolean right = passwords.matches(password, PasswordHash.parse(row.passwordHash()));
        AuthenticatorSecret shared = new AuthenticatorSecret(secret.open(PURPOSE, row.authenticatorSecret()));
        OptionalLong step = authenticator.stepOf(code, shared.key(), clock.instant());
        return right && step.isPresent() ? Optional.of(new Proof(row, step.getAsLong())) : Optional.empty();
    }

    /**
     * Uses the authenticator's code up; false when it was used, or when these are the officer's credentials no longer. In the
     * transaction of what it is used for. A step is taken once, and none before it afterwards: a code seen over a shoulder
     * opens nothing.
     */
    public boolean use(Proof proof) {
        CredentialRow row = proof.credentials;
        return transactions.write(() -> rows.takeStep(row.officerId(), row.passwordHash(), proof.step)) == 1;
    }
}
