package vn.motcua.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.exchange.axis.DocId;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.axis.ReceivedPackage;
import vn.motcua.exchange.axis.SentPackage;
import vn.motcua.exchange.delivery.DeliveryState;

class ComparisonTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final UUID ID = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "SENT, HANDED_OVER",
        "WAITING, BEING_HANDED_OVER",
        "REFUSED, TAKEN_AFTER_ALL",
        "GIVEN_UP, TAKEN_AFTER_ALL",
        "POISONED, TAKEN_AFTER_ALL",
        "CANCELLED, TAKEN_AFTER_ALL"
    })
    void whatTheAxisListsIsExplainedByHowItStandsHere(DeliveryState state, Explanation explanation) {
        boolean taken = state == DeliveryState.SENT;
        Findings findings = sent(
                List.of(delivery(state, taken ? Optional.of("s-1") : Optional.empty(), true)),
                List.of(line("s-1", Optional.of(ID), NOON)));

        assertThat(findings.counts()).containsEntry(explanation, 1L);
    }

    @ParameterizedTest
    @CsvSource({"WAITING, WAITING", "REFUSED, FAILED", "GIVEN_UP, FAILED", "POISONED, FAILED"})
    void whatTheAxisDoesNotListIsExplainedByHowItStandsHere(DeliveryState state, Explanation explanation) {
        Findings findings = sent(List.of(delivery(state, Optional.empty(), false)), List.of());

        assertThat(findings.counts()).isEqualTo(Map.of(explanation, 1L));
        assertThat(findings.unexplainedCount()).isZero();
    }

    @Test
    void deliveryThatTheAxisDoesNotListIsUnexplainedOnceEveryListMustShowIt() {
        assertThat(sent(List.of(delivery(DeliveryState.SENT, Optional.of("s-1"), true)), List.of())
                        .unexplained())
                .containsExactly("NOT_AT_THE_AXIS " + ID);
        assertThat(sent(List.of(delivery(DeliveryState.SENT, Optional.of("s-1"), false)), List.of())
                        .counts())
                .isEmpty();
    }

    @Test
    void lineThatNobodyHereHasSentIsUnexplained() {
        Findings findings = sent(List.of(), List.of(line("s-7", Optional.of(UUID.randomUUID()), NOON)));

        assertThat(findings.unexplained()).containsExactly("SENT_BY_NOBODY s-7");
        assertThat(findings.unexplainedCount()).isEqualTo(1);
    }

    @Test
    void lineIsKnownByTheAxissIdWhereTheAxisKeepsNoneOfOurs() {
        Findings findings = sent(
                List.of(delivery(DeliveryState.SENT, Optional.of("s-1"), true)),
                List.of(line("s-1", Optional.empty(), NOON)));

        assertThat(findings.counts()).isEqualTo(Map.of(Explanation.HANDED_OVER, 1L));
    }

    @Test
    void lineBeforeTheTimeComparedExplainsADeliveryAndNeedsNoneItself() {
        Findings findings = sent(
                List.of(delivery(DeliveryState.SENT, Optional.of("s-1"), true)),
                List.of(
                        line("s-1", Optional.of(ID), NOON.minusSeconds(7_200)),
                        line("s-0", Optional.of(UUID.randomUUID()), NOON.minusSeconds(7_200))));

        assertThat(findings.counts()).isEmpty();
    }

    @Test
    void mailboxHoldsWhatWasNotFetchedAndWhatTheAxisHasNotHeardOf() {
        Findings.Tally tally = new Findings.Tally();
        new Comparison(List.of(), Set.of("r-1")).received(List.of(lying("r-1"), lying("r-2")), tally);

        assertThat(tally.findings().counts())
                .isEqualTo(Map.of(Explanation.TO_BE_ACKNOWLEDGED, 1L, Explanation.NOT_FETCHED, 1L));
    }

    private static Findings sent(List<Comparison.OwnDelivery> ours, List<SentPackage> lines) {
        Findings.Tally tally = new Findings.Tally();
        new Comparison(ours, Set.of()).sent(lines, NOON.minusSeconds(3_600), tally);
        return tally.findings();
    }

    private static Comparison.OwnDelivery delivery(DeliveryState state, Optional<String> axisId, boolean settled) {
        return new Comparison.OwnDelivery(ID, state, axisId, settled);
    }

    private static SentPackage line(String docId, Optional<UUID> messageId, Instant at) {
        return new SentPackage(
                new DocId(docId),
                messageId,
                MessageType.EDOC,
                "H56",
                "H59",
                at,
                new SentPackage.Arrival(new DocId("r" + docId), Optional.empty(), Optional.empty()));
    }

    private static ReceivedPackage lying(String docId) {
        return new ReceivedPackage(new DocId(docId), MessageType.EDOC, "H59", "H56", NOON, Optional.empty());
    }
}
