package vn.motcua.dossier.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.change.CalendarChange;
import vn.motcua.calendar.change.ChangeKind;
import vn.motcua.calendar.change.Place;
import vn.motcua.dossier.Recount;

/** A date that moves names the changes that may have moved it, and none of other agencies' hours. */
class ReasonsToRecountTest {
    private static final Place AGENCY = new Place("H56.31.01");
    private static final Place COUNTER = new Place("H56.31.01/MC");

    private final CalendarChange national = change(ChangeKind.DAY_PUT, "", "Quốc tang");
    private final CalendarChange provincial = change(ChangeKind.DAY_PUT, "H56", "Nghỉ tránh bão");
    private final CalendarChange elsewhere = change(ChangeKind.DAY_PUT, "H50", "Nghỉ lũ ở tỉnh khác");
    private final CalendarChange neighbour = change(ChangeKind.HOURS_PUT, "H56.31.02", "Giờ của xã bên");
    private final CalendarChange own = change(ChangeKind.HOURS_PUT, "H56.31.01", "Giờ của xã");
    private final CalendarChange counter = change(ChangeKind.HOURS_PUT, "H56.31.01/MC", "Giờ của một cửa");
    private final CalendarChange room = change(ChangeKind.HOURS_PUT, "H56.31.01/TPHT", "Giờ của phòng");
    private final CalendarChange outage = change(ChangeKind.OUTAGE_RECORDED, "H56", "Bảo trì");

    @Test
    void promiseNamesWhatHoldsForItsAgencyAndTheAnswerWhatHoldsForItsCounter() {
        Recount recount = reasons(neighbour, national, provincial, elsewhere, neighbour, own, counter, room, outage);

        assertThat(recount.promise().because()).isEqualTo("Quốc tang; Nghỉ tránh bão; Giờ của xã");
        assertThat(recount.answer().because())
                .isEqualTo("Quốc tang; Nghỉ tránh bão; Giờ của xã; Giờ của một cửa; Bảo trì");
    }

    @Test
    void whereNoneIsFoundTheOneThatIsWalkedIsNamed() {
        assertThat(reasons(neighbour, neighbour).promise().because()).isEqualTo("Giờ của xã bên");
    }

    private static Recount reasons(CalendarChange walked, CalendarChange... open) {
        return new ReasonsToRecount(walked, List.of(open)).of(AGENCY, COUNTER);
    }

    private static CalendarChange change(ChangeKind kind, String place, String reason) {
        return new CalendarChange(
                UUID.randomUUID(),
                kind,
                new Place(place),
                LocalDate.of(2027, 3, 10),
                reason,
                null,
                Instant.EPOCH,
                null,
                null);
    }
}
