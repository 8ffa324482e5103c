package vn.motcua.routing.paper;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.document.paper.register.TrackingBookContent;
import vn.motcua.document.paper.register.TrackingBookContent.Period;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.handling.DeskRights;
import vn.motcua.routing.reading.BookReading;

/** Draws up tracking books for officers who see all dossiers of an agency, of periods that a book can hold. */
@Singleton
class TrackingBooks {
    private static final int MOST_DAYS = 31;
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    private final FillTrackingBook fillTrackingBook;
    private final Clock clock;

    TrackingBooks(FillTrackingBook fillTrackingBook, Clock clock) {
        this.fillTrackingBook = fillTrackingBook;
        this.clock = clock;
    }

    /** A book with the agency whose it is. */
    record Book(AgencyId agency, TrackingBookContent content) {
        BookReading reading() {
            Period period = content.period();
            return new BookReading(
                    agency, period.from(), period.to(), content.entries().size());
        }
    }

    /** What is not said is filled in: the first agency whose book the officer may see, this month, today. */
    Book of(OfficerCaller officer, @Nullable UUID agencyId, @Nullable LocalDate from, @Nullable LocalDate to) {
        AgencyId agency = agency(officer, agencyId);
        LocalDate last = to == null ? clock.instant().atZone(Zone.VIETNAM).toLocalDate() : to;
        LocalDate first = from == null ? last.withDayOfMonth(1) : from;
        checkYear("/from", first);
        checkYear("/to", last);
        if (last.isBefore(first)) {
            throw ProblemException.invalid(
                    "/to",
                    "minimum",
                    new Text("Ngày cuối phải từ ngày đầu trở đi", "The last day must not be before the first"));
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw ProblemException.invalid(
                    "/to", "maximum", new Text("Một sổ có tối đa 31 ngày", "A book has at most 31 days"));
        }
        return fillTrackingBook
                .of(agency, new Period(first, last), officer)
                .map(content -> new Book(agency, content))
                .orElseThrow(() -> ProblemException.invalid(
                        "/to",
                        "maximum",
                        new Text(
                                "Thời gian này có quá nhiều hồ sơ; hãy chọn ngắn hơn",
                                "There are too many dossiers in this time; choose a shorter one")));
    }

    private static void checkYear(String pointer, LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw ProblemException.invalid(
                    pointer,
                    "format",
                    new Text(
                            "Năm phải từ %d đến %d".formatted(EARLIEST_YEAR, LATEST_YEAR),
                            "The year must be from %d to %d".formatted(EARLIEST_YEAR, LATEST_YEAR)));
        }
    }

    private static AgencyId agency(OfficerCaller officer, @Nullable UUID asked) {
        return officer.posts().stream()
                .filter(DeskRights::seesAgency)
                .map(Post::agencyId)
                .filter(agency -> asked == null || agency.equals(asked))
                .findFirst()
                .map(AgencyId::new)
                .orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
    }
}
