package vn.motcua.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.account.code.Challenge;
import vn.motcua.account.code.ChallengeId;
import vn.motcua.account.code.Challenges;
import vn.motcua.account.code.CodeCheck;
import vn.motcua.account.code.Purpose;
import vn.motcua.platform.limit.RateLimits;

/** Lets pass who answers a challenge with the right code, within the limits. */
@Singleton
class AnswerChallenge {

    private final Challenges challenges;
    private final RateLimits limits;
    private final AccountLimits accountLimits;

    AnswerChallenge(Challenges challenges, RateLimits limits, AccountLimits accountLimits) {
        this.challenges = challenges;
        this.limits = limits;
        this.accountLimits = accountLimits;
    }

    /** @param next what follows the right answer, which is not used up yet */
    SignInOutcome answer(ChallengeId id, String code, Client client, Function<Challenge, SignInOutcome> next) {
        Optional<Duration> wait = limits.take(accountLimits.triesOfAddress(), client.network());
        if (wait.isPresent()) {
            return new SignInOutcome.TooMany(wait.get());
        }
        return switch (challenges.check(Purpose.SIGN_IN, id, code)) {
            case CodeCheck.Right(Challenge challenge) -> next.apply(challenge);
            case CodeCheck.Rejected rejected -> new SignInOutcome.CodeRejected(rejected);
        };
    }
}
