package vn.motcua.account.code;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.applicant.Identifier;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.secret.ServerSecret;
import vn.motcua.platform.text.Language;

/** Puts challenges to phones and checks the answers. */
@Singleton
public class Challenges {

    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int TRIES = 5;
    private static final String HASH_PURPOSE = "one-time-code";

    private final ChallengeRows rows;
    private final CodeSender sender;
    private final ServerSecret secret;
    private final Transactions transactions;
    private final Clock clock;

    Challenges(ChallengeRows rows, CodeSender sender, ServerSecret secret, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.sender = sender;
        this.secret = secret;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends a new code to the phone, good for that purpose alone.
     *
     * @throws CodeNotSentException when the way to the phones is broken
     */
    public Challenge send(Purpose purpose, PhoneNumber phone, Identifier identifier, Language language) {
        OneTimeCode code = OneTimeCode.random();
        UUID id = Ids.next();
        Instant now = clock.instant();
        ChallengeRow row = new ChallengeRow(
                id,
                phone.value(),
                identifier.value(),
                purpose.kind(),
                purpose.askedBy(),
                hash(id, code.digits()),
                TRIES,
                now,
                now.plus(LIFETIME),
                null);
        transactions.write(() -> rows.save(row));
        sender.send(phone, purpose.kind(), code.digits(), language);
        return row.toChallenge();
    }

    /**
     * Whether this is the code sent for the challenge and for this purpose, in time, not used and not tried too often. The try is
     * counted before the code is looked at, and for good: call it outside a transaction that may be undone.
     */
    public CodeCheck check(Purpose purpose, ChallengeId id, String code) {
        long taken =
                transactions.write(() -> rows.takeTry(id.value(), purpose.kind(), purpose.askedBy(), clock.instant()));
        if (taken == 0) {
            return CodeCheck.Rejected.spent();
        }
        Optional<ChallengeRow> asked = rows.findById(id.value());
        if (asked.isEmpty()) {
            return CodeCheck.Rejected.spent();
        }
        ChallengeRow row = asked.get();
        return isEqual(row.codeHash(), hash(id.value(), code))
                ? new CodeCheck.Right(row.toChallenge())
                : new CodeCheck.Rejected(row.triesLeft());
    }

    /** Uses the code up; false when somebody else just did. In the transaction of what it is used for. */
    public boolean use(Challenge challenge) {
        Purpose purpose = challenge.purpose();
        return transactions.write(
                        () -> rows.use(challenge.id().value(), purpose.kind(), purpose.askedBy(), clock.instant()))
                == 1;
    }

    /** Removes challenges that expired before. */
    public void removeExpiredBefore(Instant before) {
        transactions.writeInBatches(limit -> rows.deleteExpiredBefore(before, limit));
    }

    private String hash(UUID challenge, String code) {
        return secret.hash(HASH_PURPOSE, challenge + " " + code);
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
