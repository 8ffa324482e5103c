package vn.motcua.routing.paper;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.motcua.platform.web.AskedPeriod;
import vn.motcua.routing.handling.DeskRights;
import vn.motcua.routing.reading.BookReading;

/** Draws up tracking books for officers who see all dossiers of an agency, of periods that a book can hold. */
@Singleton
class TrackingBooks {
    private static final int MOST_DAYS = 31;

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
        AskedPeriod asked = AskedPeriod.of(from, to, LocalDate.ofInstant(clock.instant(), Zone.VIETNAM), MOST_DAYS);
        return fillTrackingBook
                .of(agency, new Period(asked.from(), asked.to()), officer)
                .map(content -> new Book(agency, content))
                .orElseThrow(() -> ProblemException.invalid(
                        "/to",
                        "maximum",
                        new Text(
                                "Thời gian này có quá nhiều hồ sơ; hãy chọn ngắn hơn",
                                "There are too many dossiers in this time; choose a shorter one")));
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
