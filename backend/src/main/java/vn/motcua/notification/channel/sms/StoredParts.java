package vn.motcua.notification.channel.sms;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.notification.channel.IncomingPart;
import vn.motcua.notification.channel.IncomingParts;
import vn.motcua.notification.channel.IncomingShortMessage;
import vn.motcua.notification.channel.sms.PartRows.Kept;
import vn.motcua.platform.hash.Sha256;
import vn.motcua.platform.persistence.Transactions;

/** Keeps parts in the database: a message centre may bring each to another server, and none again that was taken once. */
@Singleton
class StoredParts implements IncomingParts {
    /** Phones use a reference again; parts of one message come within minutes, or when the centre reaches us again. */
    private static final Duration TOGETHER = Duration.ofHours(1);

    private static final int LONGEST_TEXT = 400;

    private final PartRows rows;
    private final Transactions transactions;
    private final Clock clock;

    StoredParts(PartRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<IncomingShortMessage> add(IncomingPart part) {
        String message = hashOf(part);
        String text = part.text().substring(0, Math.min(part.text().length(), LONGEST_TEXT));
        transactions.write(() -> {
            rows.deleteOf(message, clock.instant().minus(TOGETHER));
            rows.keep(message, part.place(), text, clock.instant());
        });
        // Looked at only when it is written: two last parts that come at the same moment would not see each other.
        List<Kept> kept = transactions.read(() -> rows.list(message));
        return kept.size() < part.count() ? Optional.empty() : Optional.of(whole(part, message, kept));
    }

    @Override
    public void forget(IncomingPart part) {
        transactions.write(() -> rows.delete(hashOf(part)));
    }

    @Scheduled(initialDelay = "14m", fixedDelay = "1h")
    void sweep() {
        transactions.writeInBatches(limit -> rows.deleteBefore(clock.instant().minus(TOGETHER), limit));
    }

    private static IncomingShortMessage whole(IncomingPart part, String message, List<Kept> kept) {
        return new IncomingShortMessage(
                message + " " + kept.getFirst().cameAt(),
                part.from(),
                kept.stream().map(Kept::text).collect(Collectors.joining()));
    }

    private static String hashOf(IncomingPart part) {
        String key = part.from() + "\n" + part.reference() + "\n" + part.count();
        return Sha256.hex(key.getBytes(StandardCharsets.UTF_8));
    }
}
