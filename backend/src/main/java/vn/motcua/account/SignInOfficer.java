package vn.motcua.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.account.credential.OfficerCredentials;
import vn.motcua.account.session.CallerKind;
import vn.motcua.account.session.Sessions;
import vn.motcua.account.session.Tokens;
import vn.motcua.officer.Officer;
import vn.motcua.officer.Officers;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.persistence.Transactions;

/** Signs an officer in with name, password and authenticator. Names that nobody bears are treated like any other. */
@Singleton
class SignInOfficer {

    private final Officers officers;
    private final OfficerCredentials credentials;
    private final Sessions sessions;
    private final RateLimits limits;
    private final AccountLimits accountLimits;
    private final Transactions transactions;

    SignInOfficer(
            Officers officers,
            OfficerCredentials credentials,
            Sessions sessions,
            RateLimits limits,
            AccountLimits accountLimits,
            Transactions transactions) {
        this.officers = officers;
        this.credentials = credentials;
        this.sessions = sessions;
        this.limits = limits;
        this.accountLimits = accountLimits;
        this.transactions = transactions;
    }

    /** How an officer's signing in ends. */
    sealed interface Outcome {
        /** Signed in. */
        record SignedIn(Tokens tokens, Officer officer) implements Outcome {}

        /** Name, password or code is wrong; nothing tells which. */
        record Refused() implements Outcome {}

        /** Too many failures; the next try may be made after this. */
        record TooMany(Duration retryAfter) implements Outcome {}
    }

    Outcome signIn(String username, String password, String code, Client client) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        String here = name + " " + client.network();
        Optional<Duration> wait = limits.take(accountLimits.triesOfAddress(), client.network())
                .or(() -> limits.take(accountLimits.officerTriesHere(), here))
                .or(() -> limits.take(accountLimits.officerTries(), name));
        if (wait.isPresent()) {
            return new Outcome.TooMany(wait.get());
        }
        Optional<Officer> officer = officers.findByUsername(name);
        Outcome outcome = credentials
                .verify(officer.map(Officer::id).orElse(null), password, code)
                .map(proof -> transactions.write(() -> open(officer.orElseThrow(), proof, client)))
                .orElseGet(Outcome.Refused::new);
        if (outcome instanceof Outcome.SignedIn) {
            limits.forget(accountLimits.officerTriesHere(), here);
            limits.forget(accountLimits.officerTries(), name);
        }
        return outcome;
    }

    /** Locked: whoever suspends the officer or takes their credentials just now ends this session too, or it never opens. */
    private Outcome open(Officer officer, OfficerCredentials.Proof proof, Client client) {
        if (!officers.lock(officer.id()) || !credentials.use(proof)) {
            return new Outcome.Refused();
        }
        Tokens tokens = sessions.open(CallerKind.OFFICER, officer.id().value(), client.label());
        return new Outcome.SignedIn(tokens, officer);
    }
}
