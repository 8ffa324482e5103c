package vn.motcua.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.motcua.document.paper.report.SummaryContent.AgencyLine;
import vn.motcua.document.paper.report.SummaryContent.Issued;
import vn.motcua.document.paper.report.SummaryContent.OnPaper;
import vn.motcua.document.paper.report.SummaryContent.Received;
import vn.motcua.document.paper.report.SummaryContent.Sent;
import vn.motcua.document.paper.report.SummaryContent.StatusLine;
import vn.motcua.document.paper.report.SummaryContent.Totals;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.status.Stage;

/** The numbers of a summary, put together from what was counted. */
final class SummaryFigures {

    private static final String NO_STATUS = "Đã gửi, chưa có trạng thái";
    private static final String GIVEN_BACK = "Đồng ý cho lấy lại";

    private final Counted counted;
    private final LastDays lastDays;
    private final LocalDate asOf;

    /** Until when an agency has to take in or return what came on a day. */
    @FunctionalInterface
    interface LastDays {
        /** The working day itself; of a day off, the next working day. */
        LocalDate of(UUID agency, LocalDate came);
    }

    /**
     * The numbers as they are.
     *
     * @param asOf today: what nobody has looked at is late when its day is over
     */
    SummaryFigures(Counted counted, LastDays lastDays, LocalDate asOf) {
        this.counted = counted;
        this.lastDays = lastDays;
        this.asOf = asOf;
    }

    Totals totals() {
        Predicate<UUID> all = agency -> true;
        return new Totals(issued(all), sent(), received(all), onPaper());
    }

    /** Of each agency that had anything, in the order in which they are given. */
    List<AgencyLine> agencies(Collection<Named> agencies) {
        return agencies.stream()
                .map(agency -> {
                    Predicate<UUID> own = agency.id()::equals;
                    long sent = counted.dispatched().stream()
                            .filter(tally -> own.test(tally.agencyId()))
                            .mapToLong(Tally::count)
                            .sum();
                    return new AgencyLine(agency.name(), issued(own), sent, received(own));
                })
                .filter(SummaryFigures::isAnything)
                .toList();
    }

    /** An agency. */
    record Named(UUID id, String name) {}

    private static boolean isAnything(AgencyLine line) {
        return line.issued().electronic() + line.issued().paper() + line.sent() > 0
                || line.received().electronic() + line.received().paper() > 0;
    }

    /** Every stage with its status, or none at all where nothing was sent. */
    List<StatusLine> statuses() {
        return counted.stood().isEmpty()
                ? List.of()
                : Arrays.stream(Stage.values()).map(this::status).toList();
    }

    private StatusLine status(Stage stage) {
        String code = stage.code().map(StatusCode::wire).orElse("–");
        String name = stage == Stage.GIVEN_BACK
                ? GIVEN_BACK
                : stage.code().map(status -> status.meaning().vi()).orElse(NO_STATUS);
        return new StatusLine(code, name, at(stage));
    }

    private Issued issued(Predicate<UUID> whose) {
        return new Issued(
                sum(counted.issued(), tally -> whose.test(tally.agencyId()) && tally.electronic()),
                sum(counted.issued(), tally -> whose.test(tally.agencyId()) && !tally.electronic()));
    }

    private Sent sent() {
        return new Sent(
                sum(counted.dispatched(), tally -> !tally.late()),
                sum(counted.dispatched(), Tally.Dispatched::late),
                at(Stage.REFUSED),
                at(Stage.GIVEN_BACK));
    }

    private Received received(Predicate<UUID> whose) {
        List<Tally.Answered> answered = counted.answered().stream()
                .filter(tally -> whose.test(tally.agencyId()))
                .toList();
        return new Received(
                sum(counted.arrived(), tally -> whose.test(tally.agencyId()) && tally.electronic()),
                sum(counted.arrived(), tally -> whose.test(tally.agencyId()) && !tally.electronic()),
                sum(answered, this::isInTime),
                sum(answered, this::isLate),
                sum(answered, Tally.Answered::returned),
                sum(answered, tally -> tally.answered() == null));
    }

    private boolean isInTime(Tally.Answered tally) {
        return tally.answered() != null && !tally.answered().isAfter(lastDay(tally));
    }

    private boolean isLate(Tally.Answered tally) {
        LocalDate until = tally.answered() == null ? asOf : tally.answered();
        return until.isAfter(lastDay(tally));
    }

    private LocalDate lastDay(Tally.Answered tally) {
        return lastDays.of(tally.agencyId(), tally.came());
    }

    private OnPaper onPaper() {
        long received = sum(counted.onPaper(), tally -> tally.state().equals("RECEIVED"));
        return new OnPaper(
                sum(counted.onPaper(), tally -> true),
                sum(counted.onPaper(), tally -> tally.state().equals("POSTED")) + received,
                received);
    }

    private long at(Stage stage) {
        return sum(counted.stood(), tally -> tally.stage().equals(stage.name()));
    }

    private static <T extends Tally> long sum(List<T> tallies, Predicate<T> which) {
        return tallies.stream().filter(which).mapToLong(Tally::count).sum();
    }
}
