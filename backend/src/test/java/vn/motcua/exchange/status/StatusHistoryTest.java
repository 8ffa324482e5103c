package vn.motcua.exchange.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.StatusCode;

/** Reports in any order of arrival. */
class StatusHistoryTest {
    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    private static final List<StatusCode> PROGRESS = List.of(
            StatusCode.ARRIVED, StatusCode.ACCEPTED, StatusCode.ASSIGNED, StatusCode.IN_PROGRESS, StatusCode.COMPLETED);

    @Provide
    Arbitrary<List<StatusReport>> anyReports() {
        Arbitrary<StatusReport> report = Combinators.combine(
                        Arbitraries.of(StatusCode.class), Arbitraries.integers().between(0, 20))
                .as((code, second) -> new StatusReport(code, START.plusSeconds(second), ""));
        return report.list().ofMaxSize(24);
    }

    /** Some of the steps of a receiver that reports them one after the other, the last of them perhaps a refusal. */
    @Provide
    Arbitrary<List<StatusReport>> orderlyReports() {
        Arbitrary<List<StatusCode>> codes = Arbitraries.subsetOf(PROGRESS)
                .filter(some -> !some.isEmpty())
                .map(some -> PROGRESS.stream().filter(some::contains).toList());
        Arbitrary<List<StatusCode>> refusals =
                Arbitraries.of(List.of(StatusCode.REFUSED), List.of(StatusCode.ARRIVED, StatusCode.REFUSED));
        return Arbitraries.oneOf(codes, refusals)
                .map(some -> IntStream.range(0, some.size())
                        .mapToObj(i -> new StatusReport(some.get(i), START.plusSeconds(i), ""))
                        .toList());
    }

    @Property
    void inWhateverOrderReportsOfOneReceiverArriveItStandsWhereTheLastOfThemSays(
            @ForAll("orderlyReports") List<StatusReport> reports, @ForAll long seed) {
        List<StatusReport> shuffled = new ArrayList<>(reports);
        shuffled.addAll(reports);
        Collections.shuffle(shuffled, new Random(seed));

        StatusHistory history = hear(StatusHistory.SENT, shuffled);

        assertThat(history.standing().stage())
                .isEqualTo(Stage.toldBy(reports.getLast().code()).orElseThrow());
        assertThat(history.heard()).hasSameSizeAs(reports);
    }

    @Property
    void everythingHeardOnceStandsInTheHistoryAndHearingItAllAgainChangesNothing(
            @ForAll("anyReports") List<StatusReport> reports) {
        StatusHistory once = hear(StatusHistory.SENT, reports);

        assertThat(once.heard().stream().map(StatusHistory.Heard::report).toList())
                .containsExactlyInAnyOrderElementsOf(new HashSet<>(reports));
        assertThat(hear(once, reports)).isEqualTo(once);
    }

    @Property
    void stageOnlyMovesAsTheMachineSaysAndTimesNeverGoBack(@ForAll("anyReports") List<StatusReport> reports) {
        StatusHistory history = StatusHistory.SENT;
        for (StatusReport report : reports) {
            Standing before = history.standing();
            StatusHistory.Outcome heard = history.hear(report);
            history = heard.history();
            Standing after = history.standing();
            assertThat(after.stage() == before.stage() || before.stage().mayBecome(after.stage()))
                    .isTrue();
            assertThat(isBefore(after.receiverAt(), before.receiverAt())).isFalse();
            assertThat(isBefore(after.senderAt(), before.senderAt())).isFalse();
            assertThat(after.equals(before) || heard.effect() == Effect.MOVED).isTrue();
            assertThat(after.ask() == Ask.NONE || !after.stage().isClosed()).isTrue();
        }
    }

    @Property
    void nothingIsTakenBackThatWasNotAskedFor(@ForAll("anyReports") List<StatusReport> reports) {
        List<StatusReport> unasked = reports.stream()
                .filter(report -> report.code() != StatusCode.TAKEN_BACK)
                .toList();

        assertThat(hear(StatusHistory.SENT, unasked).standing().stage()).isNotEqualTo(Stage.GIVEN_BACK);
    }

    private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
        return other != null && (one == null || one.isBefore(other));
    }

    private static StatusHistory hear(StatusHistory history, List<StatusReport> reports) {
        StatusHistory now = history;
        for (StatusReport report : reports) {
            now = now.hear(report).history();
        }
        return now;
    }
}
