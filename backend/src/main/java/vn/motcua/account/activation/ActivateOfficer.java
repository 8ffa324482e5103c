package vn.motcua.account.activation;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.account.credential.OfficerCredentials;
import vn.motcua.account.credential.PasswordRules;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.text.Text;

/** Lets an officer who has a code choose credentials. Whatever of name and code is wrong, the answer is the same. */
@Singleton
class ActivateOfficer {

    private final Activations activations;
    private final OfficerCredentials credentials;
    private final RateLimits limits;
    private final Limit tries;

    /**
     * @param perAddress within ten minutes, as when signing in: a whole office is activated behind one address, and a code is
     *     not guessed in any number of tries; this keeps the server from working for those who try
     */
    ActivateOfficer(
            Activations activations,
            OfficerCredentials credentials,
            RateLimits limits,
            @Property(name = "motcua.account.tries-per-address", defaultValue = "300") int perAddress) {
        this.activations = activations;
        this.credentials = credentials;
        this.limits = limits;
        tries = new Limit("activation", perAddress, Duration.ofMinutes(10));
    }

    /** What an officer proves themselves with here. */
    record Proof(String username, String code, String network) {}

    /** How a step ends. */
    sealed interface Outcome {
        /** The code is good. */
        record Opened(Activations.Pending pending) implements Outcome {}

        /** The credentials hold from now on. */
        record Activated() implements Outcome {}

        /** Name or code is wrong, used, or too old; nothing tells which. */
        record Refused() implements Outcome {}

        /** Such a password is not taken. */
        record BadPassword(Text why) implements Outcome {}

        /** The authenticator shows other digits: it was not set up with this secret, or its clock is wrong. */
        record WrongDigits() implements Outcome {}

        /** Too many tries from here; the next may be made after this. */
        record TooMany(Duration retryAfter) implements Outcome {}
    }

    /** Shows what is to be set up; may be asked again while the code is good. */
    Outcome open(Proof proof) {
        Optional<Duration> wait = limits.take(tries, proof.network());
        if (wait.isPresent()) {
            return new Outcome.TooMany(wait.get());
        }
        return pending(proof).<Outcome>map(Outcome.Opened::new).orElseGet(Outcome.Refused::new);
    }

    /** Sets the credentials, when the authenticator shows that it was set up. */
    Outcome complete(Proof proof, String password, String digits) {
        Outcome opened = open(proof);
        return opened instanceof Outcome.Opened(Activations.Pending pending)
                ? complete(pending, proof, password, digits)
                : opened;
    }

    private Outcome complete(Activations.Pending pending, Proof proof, String password, String digits) {
        Optional<Text> fault = PasswordRules.faultOf(password, pending.officer().username());
        if (fault.isPresent()) {
            return new Outcome.BadPassword(fault.get());
        }
        if (!credentials.isShownBy(pending.authenticatorSecret(), digits)) {
            return new Outcome.WrongDigits();
        }
        boolean done = ActivationCode.parse(proof.code())
                .filter(code -> activations.complete(pending, code, password))
                .isPresent();
        return done ? new Outcome.Activated() : new Outcome.Refused();
    }

    private Optional<Activations.Pending> pending(Proof proof) {
        String username = proof.username().strip().toLowerCase(Locale.ROOT);
        return ActivationCode.parse(proof.code()).flatMap(code -> activations.find(username, code));
    }
}
