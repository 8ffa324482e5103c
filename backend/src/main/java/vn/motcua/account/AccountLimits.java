package vn.motcua.account;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import vn.motcua.platform.limit.Limit;

/** How often one may ask for codes and try to sign in. */
@Singleton
final class AccountLimits {

    /** Between two codes to one phone for one number; the person sees it counted down. */
    static final Duration RESEND_AFTER = Duration.ofSeconds(30);

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Limit resend = new Limit("code-resend", 1, RESEND_AFTER);
    private final Limit codesOfPhoneHere = new Limit("code-phone-address", 10, Duration.ofHours(1));
    private final Limit codesOfPhone = new Limit("code-phone", 30, Duration.ofHours(1));
    private final Limit officerTriesHere = new Limit("officer-name-address", 5, Duration.ofMinutes(15));
    private final Limit officerTries = new Limit("officer-name", 50, Duration.ofHours(1));
    private final Limit codesOfAddress;
    private final Limit triesOfAddress;

    /** @param perAddress within ten minutes; many phones share one address of a mobile network, so it is generous */
    AccountLimits(@Property(name = "motcua.account.tries-per-address", defaultValue = "300") int perAddress) {
        codesOfAddress = new Limit("code-address", perAddress, TEN_MINUTES);
        triesOfAddress = new Limit("sign-in-address", perAddress, TEN_MINUTES);
    }

    Limit resend() {
        return resend;
    }

    /** To one phone, asked for from one address: a stranger elsewhere does not use up the owner's. */
    Limit codesOfPhoneHere() {
        return codesOfPhoneHere;
    }

    Limit codesOfPhone() {
        return codesOfPhone;
    }

    Limit codesOfAddress() {
        return codesOfAddress;
    }

    Limit triesOfAddress() {
        return triesOfAddress;
    }

    /** Failures of one officer's name at one address; the right password forgets them. */
    Limit officerTriesHere() {
        return officerTriesHere;
    }

    /** Failures of one officer's name from anywhere; the right password forgets them. */
    Limit officerTries() {
        return officerTries;
    }
}
