package vn.motcua.notification.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.notification.channel.IncomingPart;
import vn.motcua.notification.channel.IncomingShortMessage;
import vn.motcua.platform.persistence.Transactions;

@DatabaseTest
class StoredPartsTest {
    private static final String FROM = "84912345678";

    private final Tables tables;
    private final MovableClock clock = new MovableClock();
    private final StoredParts parts;
    private final StoredParts otherServer;

    StoredPartsTest(PartRows rows, Transactions transactions, Tables tables) {
        this.tables = tables;
        this.parts = new StoredParts(rows, transactions, clock);
        this.otherServer = new StoredParts(rows, transactions, clock);
    }

    @BeforeEach
    void emptyTable() {
        tables.empty("incoming_part");
    }

    @Test
    void partsThatComeInAnyOrderToAnyServerAreOneMessage() {
        assertThat(parts.add(part(1, 3, 3, "c"))).isEmpty();
        assertThat(otherServer.add(part(1, 3, 1, "a"))).isEmpty();
        assertThat(parts.add(part(1, 3, 1, "a"))).isEmpty();
        assertThat(otherServer.add(part(1, 3, 2, "b")).map(IncomingShortMessage::text))
                .contains("abc");
    }

    @Test
    void partThatIsBroughtAgainGivesTheSameMessageUntilItIsTaken() {
        parts.add(part(1, 2, 1, "a"));
        Optional<IncomingShortMessage> first = parts.add(part(1, 2, 2, "b"));
        clock.advance(Duration.ofMinutes(1));
        Optional<IncomingShortMessage> again = otherServer.add(part(1, 2, 2, "b"));
        assertThat(again.map(IncomingShortMessage::id)).isEqualTo(first.map(IncomingShortMessage::id));
        parts.forget(part(1, 2, 2, "b"));
        assertThat(tables.count("incoming_part")).isZero();
    }

    @Test
    void referenceThatIsUsedAgainLaterIsOfAnotherMessage() {
        parts.add(part(1, 2, 1, "old "));
        clock.advance(Duration.ofMinutes(61));
        assertThat(parts.add(part(1, 2, 2, "new"))).isEmpty();
        assertThat(parts.add(part(2, 2, 1, "other "))).isEmpty();
    }

    @Test
    void partsWhoseRestNeverComesAreForgotten() {
        parts.add(part(1, 2, 1, "a".repeat(500)));
        parts.sweep();
        assertThat(tables.count("incoming_part")).isEqualTo(1);
        clock.advance(Duration.ofMinutes(61));
        parts.sweep();
        assertThat(tables.count("incoming_part")).isZero();
    }

    @Test
    void partsThatComeAtTheSameMomentSeeEachOther() {
        for (int reference = 0; reference < 20; reference++) {
            int one = reference;
            List<CompletableFuture<Optional<IncomingShortMessage>>> added = IntStream.rangeClosed(1, 3)
                    .mapToObj(place -> CompletableFuture.supplyAsync(() -> parts.add(part(one, 3, place, "a"))))
                    .toList();
            assertThat(added.stream().flatMap(each -> each.join().stream()).distinct())
                    .hasSize(1);
        }
    }

    private static IncomingPart part(int reference, int count, int place, String text) {
        return new IncomingPart(FROM, reference, count, place, text);
    }
}
