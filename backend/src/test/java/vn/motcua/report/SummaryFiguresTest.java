package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.document.paper.report.SummaryContent.AgencyLine;
import vn.motcua.document.paper.report.SummaryContent.Issued;
import vn.motcua.document.paper.report.SummaryContent.KindLine;
import vn.motcua.document.paper.report.SummaryContent.OnPaper;
import vn.motcua.document.paper.report.SummaryContent.PartnerLine;
import vn.motcua.document.paper.report.SummaryContent.Received;
import vn.motcua.document.paper.report.SummaryContent.Sent;

/** How the numbers of a summary come of what was counted. */
class SummaryFiguresTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final SummaryFigures.LastDays LAST_DAY = (agency, came) -> lastDay(came);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 25);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    @Test
    void whatIsTakenInOnTheWorkingDayItCameIsInTime() {
        Received received = figures(
                        MONDAY.plusDays(1),
                        answered(FRIDAY, FRIDAY, 3),
                        answered(FRIDAY, MONDAY, 2),
                        answered(SATURDAY, MONDAY, 4))
                .totals()
                .received();

        assertThat(received.inTime()).isEqualTo(7);
        assertThat(received.late()).isEqualTo(2);
        assertThat(received.waiting()).isZero();
    }

    @Test
    void whatNobodyLookedAtIsLateWhenItsDayIsOver() {
        assertThat(figures(MONDAY, answered(SATURDAY, null, 5))
                        .totals()
                        .received()
                        .late())
                .isZero();

        Received nextDay = figures(MONDAY.plusDays(1), answered(SATURDAY, null, 5))
                .totals()
                .received();

        assertThat(nextDay.late()).isEqualTo(5);
        assertThat(nextDay.waiting()).isEqualTo(5);
        assertThat(nextDay.inTime()).isZero();
    }

    @Test
    void totalsAddUpWhatStandsInRegistersAndOnTheExchange() {
        var totals = new SummaryFigures(counted(), LAST_DAY, MONDAY).totals();

        assertThat(totals.issued()).isEqualTo(new Issued(5, 1));
        assertThat(totals.sent()).isEqualTo(new Sent(8, 2, 1, 1));
        assertThat(totals.received()).isEqualTo(new Received(7, 2, 6, 1, 1, 0));
        assertThat(totals.onPaper()).isEqualTo(new OnPaper(6, 5, 3));
    }

    @Test
    void eachStageIsNamedWithItsStatus() {
        var statuses = new SummaryFigures(counted(), LAST_DAY, MONDAY).statuses();

        assertThat(statuses)
                .extracting(line -> line.code() + " " + line.count())
                .containsExactly("– 4", "01 0", "02 1", "03 0", "04 0", "05 0", "06 4", "15 1");
        assertThat(figures(MONDAY).statuses()).isEmpty();
    }

    @Test
    void agenciesOfAProvinceHaveTheirOwnNumbersAndSilentOnesNoLine() {
        List<AgencyLine> lines = new SummaryFigures(counted(), LAST_DAY, MONDAY)
                .agencies(List.of(
                        new SummaryFigures.Named(ONE, "Sở Tư pháp"),
                        new SummaryFigures.Named(UUID.randomUUID(), "Sở Y tế"),
                        new SummaryFigures.Named(OTHER, "Sở Tài chính")));

        assertThat(lines).extracting(AgencyLine::name).containsExactly("Sở Tư pháp", "Sở Tài chính");
        assertThat(lines.getFirst().issued()).isEqualTo(new Issued(2, 1));
        assertThat(lines.getFirst().sent()).isEqualTo(8);
        assertThat(lines.getLast().received().late()).isEqualTo(1);
    }

    @Test
    void typesAndPartnersAreListedByHowMuchThereWas() {
        var lists = new SummaryLists(
                counted(),
                (code, name) -> code.endsWith("14.H56") || code.equals("H56.14")
                        ? new SummaryLists.Partner("H56.14", "Sở Tư pháp")
                        : new SummaryLists.Partner(code, name));

        assertThat(lists.kinds())
                .containsExactly(new KindLine("Công văn", 2, 1, 7, 2), new KindLine("Báo cáo", 3, 0, 0, 0));
        assertThat(lists.partners())
                .containsExactly(
                        new PartnerLine("Sở Tư pháp", 6, 1, 4, 0), new PartnerLine("Công ty Điện lực", 0, 0, 0, 2));
    }

    @Test
    void partnersBeyondAPageStandTogetherInTheLastLine() {
        List<Tally.Exchanged> many = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new Tally.Exchanged("P" + i, "Cơ quan " + i, Tally.Way.SENT, 100 - i))
                .toList();
        var lists = new SummaryLists(
                new Counted(List.of(), List.of(), List.of(), List.of(), List.of(), many, List.of()),
                SummaryLists.Partner::new);

        List<PartnerLine> lines = lists.partners();

        assertThat(lines).hasSize(31);
        assertThat(lines.getLast().name()).isEqualTo("Cơ quan khác (10)");
        assertThat(lines.stream().mapToLong(PartnerLine::sent).sum())
                .isEqualTo(many.stream().mapToLong(Tally::count).sum());
    }

    @Test
    void sendersWithoutACodeStandTogetherAndNobodyIsNamed() {
        List<Tally.Exchanged> written = List.of(
                new Tally.Exchanged("", "Ông Nguyễn Văn Bình", Tally.Way.RECEIVED_ON_PAPER, 3),
                new Tally.Exchanged("H56.14", "Sở Tư pháp", Tally.Way.RECEIVED_ON_PAPER, 1));
        var lists = new SummaryLists(
                new Counted(List.of(), List.of(), List.of(), List.of(), List.of(), written, List.of()),
                SummaryLists.Partner::new);

        assertThat(lists.partners())
                .containsExactly(
                        new PartnerLine("Tổ chức, cá nhân không có mã định danh", 0, 0, 0, 3),
                        new PartnerLine("Sở Tư pháp", 0, 0, 0, 1));
    }

    private static Counted counted() {
        return new Counted(
                List.of(
                        new Tally.Issued(ONE, "Công văn", true, 2),
                        new Tally.Issued(ONE, "Công văn", false, 1),
                        new Tally.Issued(OTHER, "Báo cáo", true, 3)),
                List.of(new Tally.Arrived(ONE, "Công văn", true, 7), new Tally.Arrived(OTHER, "Công văn", false, 2)),
                List.of(
                        new Tally.Answered(ONE, FRIDAY, FRIDAY, false, 5),
                        new Tally.Answered(ONE, FRIDAY, FRIDAY, true, 1),
                        new Tally.Answered(OTHER, FRIDAY, MONDAY, false, 1)),
                List.of(new Tally.Dispatched(ONE, false, 8), new Tally.Dispatched(OTHER, true, 2)),
                List.of(
                        new Tally.Stood("SENT", 4),
                        new Tally.Stood("REFUSED", 1),
                        new Tally.Stood("COMPLETED", 4),
                        new Tally.Stood("GIVEN_BACK", 1)),
                List.of(
                        new Tally.Exchanged("EVN", "Công ty Điện lực", Tally.Way.RECEIVED_ON_PAPER, 2),
                        new Tally.Exchanged("H56.14", "STP", Tally.Way.SENT, 6),
                        new Tally.Exchanged("000.00.14.H56", "000.00.14.H56", Tally.Way.REFUSED, 1),
                        new Tally.Exchanged("000.00.14.H56", "Sở Tư pháp", Tally.Way.RECEIVED, 4)),
                List.of(
                        new Tally.OnPaper("TO_PRINT", 1),
                        new Tally.OnPaper("POSTED", 2),
                        new Tally.OnPaper("RECEIVED", 3)));
    }

    private static SummaryFigures figures(LocalDate asOf, Tally.Answered... answered) {
        return new SummaryFigures(
                new Counted(List.of(), List.of(), List.of(answered), List.of(), List.of(), List.of(), List.of()),
                LAST_DAY,
                asOf);
    }

    private static Tally.Answered answered(LocalDate came, @Nullable LocalDate answered, long count) {
        return new Tally.Answered(ONE, came, answered, false, count);
    }

    private static LocalDate lastDay(LocalDate came) {
        return switch (came.getDayOfWeek()) {
            case SATURDAY -> came.plusDays(2);
            case SUNDAY -> came.plusDays(1);
            case DayOfWeek weekday -> came;
        };
    }
}
