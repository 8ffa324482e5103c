package vn.motcua.apology;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.Period;
import vn.motcua.calendar.PeriodUnit;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;

/** Which dates may be promised instead, and which is suggested. */
@Singleton
class ApologyDates {
    private final DueDates dueDates;
    private final ApologySettings settings;
    private final Clock clock;

    ApologyDates(DueDates dueDates, ApologySettings settings, Clock clock) {
        this.dueDates = dueDates;
        this.settings = settings;
        this.clock = clock;
    }

    /** A date held against the calendar. */
    sealed interface Judged {
        /** It can be promised: until the close of business on it. */
        record Good(Instant at) implements Judged {}

        /** It cannot, for this reason. */
        record Bad(Text reason) implements Judged {}
    }

    /** Some working days after what was promised, or after today when that is past. */
    LocalDate suggested(Dossier dossier, Instant promised) {
        Instant now = clock.instant();
        Instant from = promised.isAfter(now) ? promised : now;
        return dueDates.count(
                        dossier.agencyId(),
                        from,
                        new Period(settings.suggestedDays(), PeriodUnit.WORKING_DAYS),
                        List.of())
                .at()
                .atZone(Zone.VIETNAM)
                .toLocalDate();
    }

    /** Whoever needs longer than a year has another reason than being late. */
    Judged judge(Dossier dossier, Instant promised, LocalDate date) {
        Instant now = clock.instant();
        if (date.isAfter(now.atZone(Zone.VIETNAM).toLocalDate().plusYears(1))) {
            return new Judged.Bad(
                    new Text("Ngày hẹn lại không quá một năm kể từ hôm nay", "At most a year from today"));
        }
        Optional<Instant> close = dueDates.closeOf(dossier.agencyId(), date);
        if (close.isEmpty()) {
            return new Judged.Bad(new Text("Ngày hẹn lại phải là ngày làm việc", "The new date is not a working day"));
        }
        if (!close.get().isAfter(promised)) {
            return new Judged.Bad(
                    new Text("Ngày hẹn lại phải sau ngày đã hẹn", "The new date must be later than the promised one"));
        }
        return close.get().isAfter(now)
                ? new Judged.Good(close.get())
                : new Judged.Bad(new Text("Ngày hẹn lại đã qua", "The new date has passed"));
    }
}
