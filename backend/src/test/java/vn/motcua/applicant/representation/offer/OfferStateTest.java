package vn.motcua.applicant.representation.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.Leave;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.applicant.representation.Scope;

/** Until when an offer can be taken. */
class OfferStateTest {

    private static final Instant MADE = Instant.parse("2026-11-23T03:00:00Z");
    private static final Instant OVER = MADE.plus(Duration.ofDays(3));

    @Test
    void openOfferIsOverAtItsHourAndNotBefore() {
        Offer offer = offer(LocalDate.of(2027, 1, 1), null, null);

        assertThat(offer.state(OVER.minusNanos(1))).isEqualTo(OfferState.OPEN);
        assertThat(offer.state(OVER)).isEqualTo(OfferState.EXPIRED);
    }

    @Test
    void offerOfLeaveThatIsOverIsOver() {
        Offer offer = offer(LocalDate.of(2026, 11, 23), null, null);

        assertThat(offer.state(Instant.parse("2026-11-23T16:59:59Z"))).isEqualTo(OfferState.OPEN);
        assertThat(offer.state(Instant.parse("2026-11-23T17:00:00Z")))
                .as("midnight in Vietnam")
                .isEqualTo(OfferState.EXPIRED);
    }

    @Test
    void closedOfferStaysClosed() {
        ApplicantId taker = new ApplicantId(UUID.randomUUID());

        assertThat(offer(LocalDate.of(2027, 1, 1), MADE, taker).state(OVER)).isEqualTo(OfferState.TAKEN);
        assertThat(offer(LocalDate.of(2027, 1, 1), MADE, null).state(MADE)).isEqualTo(OfferState.TAKEN_BACK);
    }

    @Test
    void secretHas256BitsAndIsWrittenNowhere() {
        OfferSecret secret = OfferSecret.random(new SecureRandom());

        assertThat(secret.text()).matches("[0-9A-Za-z_-]{43}");
        assertThat(secret).hasToString("OfferSecret").isNotEqualTo(OfferSecret.random(new SecureRandom()));
    }

    private static Offer offer(LocalDate validUntil, @Nullable Instant closedAt, @Nullable ApplicantId takenBy) {
        Scope scope = new Scope(Set.of(RepresentationAction.TRACK), Set.of());
        return new Offer(
                UUID.randomUUID(),
                new ApplicantId(UUID.randomUUID()),
                Leave.of(scope, validUntil),
                MADE,
                OVER,
                closedAt,
                takenBy);
    }
}
