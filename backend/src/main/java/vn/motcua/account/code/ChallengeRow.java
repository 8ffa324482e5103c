package vn.motcua.account.code;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.Identifier;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.persistence.BinaryUuid;

/** A row of {@code sign_in_challenge}. */
@MappedEntity("sign_in_challenge")
record ChallengeRow(
        @Id @BinaryUuid UUID id,
        String phone,
        String identifier,
        Purpose.Kind purpose,
        @Nullable @BinaryUuid UUID askedBy,
        String codeHash,
        int triesLeft,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    Challenge toChallenge() {
        return new Challenge(
                new ChallengeId(id),
                new Purpose(purpose, askedBy),
                new PhoneNumber(phone),
                Identifier.parse(identifier).orElseThrow(),
                expiresAt);
    }
}
