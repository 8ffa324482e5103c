package vn.motcua.exchange.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.exchange.axis.DocId;
import vn.motcua.exchange.axis.ReceivedPackage;
import vn.motcua.exchange.axis.SentPackage;
import vn.motcua.exchange.delivery.DeliveryState;

/**
 * An axis's own lists against ours, purely.
 *
 * @param ours every delivery that the axis may know of
 * @param known the ids at the axis of packages that have their effect here
 */
record Comparison(List<OwnDelivery> ours, Set<String> known) {

    /**
     * A delivery as it stands here.
     *
     * @param axisId empty before the axis has taken it
     * @param isSettled whether it was finished so long ago that every list must show it
     */
    record OwnDelivery(UUID id, DeliveryState state, Optional<String> axisId, boolean isSettled) {}

    /** Explains each line of what the axis says was sent from a moment on, and each delivery. */
    void sent(List<SentPackage> lines, Instant from, Findings.Tally tally) {
        Map<UUID, OwnDelivery> byMessage =
                ours.stream().collect(Collectors.toMap(OwnDelivery::id, Function.identity()));
        Map<String, OwnDelivery> byAxisId = ours.stream()
                .filter(delivery -> delivery.axisId().isPresent())
                .collect(Collectors.toMap(
                        delivery -> delivery.axisId().orElseThrow(), Function.identity(), (one, other) -> one));
        for (SentPackage line : lines) {
            if (line.sentAt().isBefore(from)) {
                continue;
            }
            Optional<OwnDelivery> own = line.messageId()
                    .flatMap(id -> Optional.ofNullable(byMessage.get(id)))
                    .or(() -> Optional.ofNullable(byAxisId.get(line.docId().value())));
            tally.add(
                    own.map(delivery -> listed(delivery.state())).orElse(Explanation.SENT_BY_NOBODY),
                    line.docId().value());
        }
        Set<String> listed =
                lines.stream().map(SentPackage::docId).map(DocId::value).collect(Collectors.toSet());
        for (OwnDelivery delivery : ours) {
            boolean stands = delivery.axisId().filter(listed::contains).isPresent();
            if (!stands) {
                unlisted(delivery)
                        .ifPresent(explanation ->
                                tally.add(explanation, delivery.id().toString()));
            }
        }
    }

    private static Explanation listed(DeliveryState state) {
        return switch (state) {
            case SENT -> Explanation.HANDED_OVER;
            case WAITING -> Explanation.BEING_HANDED_OVER;
            case REFUSED, GIVEN_UP, POISONED, CANCELLED -> Explanation.TAKEN_AFTER_ALL;
        };
    }

    private static Optional<Explanation> unlisted(OwnDelivery delivery) {
        return switch (delivery.state()) {
            case SENT -> delivery.isSettled() ? Optional.of(Explanation.NOT_AT_THE_AXIS) : Optional.empty();
            case WAITING -> Optional.of(Explanation.WAITING);
            case REFUSED, GIVEN_UP, POISONED -> Optional.of(Explanation.FAILED);
            case CANCELLED -> Optional.empty();
        };
    }

    /** Explains each line of what lies in a mailbox. */
    void received(List<ReceivedPackage> mailbox, Findings.Tally tally) {
        mailbox.forEach(line -> tally.add(
                known.contains(line.docId().value()) ? Explanation.TO_BE_ACKNOWLEDGED : Explanation.NOT_FETCHED,
                line.docId().value()));
    }
}
