package vn.motcua.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import vn.motcua.account.code.Challenge;
import vn.motcua.account.code.Challenges;
import vn.motcua.account.code.CodeNotSentException;
import vn.motcua.account.code.Purpose;
import vn.motcua.applicant.Identifier;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.text.Language;

/** Sends a one-time code to a phone, whether or not anybody is registered with it: the answer tells nothing of that. */
@Singleton
class RequestCode {

    private final Challenges challenges;
    private final RateLimits limits;
    private final AccountLimits accountLimits;

    RequestCode(Challenges challenges, RateLimits limits, AccountLimits accountLimits) {
        this.challenges = challenges;
        this.limits = limits;
        this.accountLimits = accountLimits;
    }

    /** How asking for a code ends. */
    sealed interface Outcome {
        /** The code is on its way. */
        record Sent(Challenge challenge) implements Outcome {}

        /** Too many codes; the next may be asked for after this. */
        record TooMany(Duration retryAfter) implements Outcome {}

        /** The way to the phones is broken for the moment. */
        record NotSent() implements Outcome {}
    }

    Outcome request(PhoneNumber phone, Identifier identifier, Language language, Client client) {
        // The impatient use nothing of the wider limits up, and an address that is refused nothing of others' phones.
        Optional<Duration> wait = limits.take(accountLimits.resend(), phone.value() + " " + identifier.value())
                .or(() -> limits.take(accountLimits.codesOfAddress(), client.network()))
                .or(() -> limits.take(accountLimits.codesOfPhoneHere(), phone.value() + " " + client.network()))
                .or(() -> limits.take(accountLimits.codesOfPhone(), phone.value()));
        if (wait.isPresent()) {
            return new Outcome.TooMany(wait.get());
        }
        try {
            return new Outcome.Sent(challenges.send(Purpose.SIGN_IN, phone, identifier, language));
        } catch (CodeNotSentException broken) {
            return new Outcome.NotSent();
        }
    }
}
