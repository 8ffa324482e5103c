package vn.motcua.dossier.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.AgencyId;
import vn.motcua.calendar.change.CalendarChange;
import vn.motcua.calendar.change.ChangeKind;
import vn.motcua.calendar.change.Place;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.RunningDossiers;

/** A walk over the running dossiers reaches each of them, and looks at a few for each that it counts, however many run. */
class DossiersAheadTest {
    private static final int BATCH = 50;
    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());
    private static final CalendarChange HOLIDAY = change();

    private final Store store = new Store(25_020);
    private final DossiersAhead ahead = new DossiersAhead(store);

    /** The entries of an index that must be gone over whole to find those after one. */
    private static final class Store implements RunningDossiers {
        private final List<Running> all;
        private long read;

        Store(int size) {
            // Above half the range too, where signed and unsigned order differ.
            all = IntStream.range(0, size)
                    .mapToObj(i -> new UUID(i % 2 == 0 ? i : -i - 1L, i))
                    .map(id -> new Running(new DossierId(id), AGENCY))
                    .toList();
        }

        @Override
        public List<Running> after(
                Set<AgencyId> agencies, Set<DossierStatus> statuses, @Nullable DossierId last, int limit) {
            read += all.size();
            int from = last == null ? 0 : ids().indexOf(last.value()) + 1;
            return all.subList(from, Math.min(all.size(), from + limit));
        }

        List<UUID> ids() {
            return all.stream().map(running -> running.id().value()).toList();
        }
    }

    @Test
    void eachIsReachedOnceAndTheIndexIsGoneOverAFewTimes() {
        assertThat(walk(ahead, HOLIDAY)).isEqualTo(store.ids());
        assertThat(store.read).isLessThanOrEqualTo(4L * store.ids().size());
    }

    @Test
    void serversThatTakeTurnsLeaveNoneOut() {
        DossiersAhead other = new DossiersAhead(store);
        List<UUID> reached = new ArrayList<>();
        CalendarChange at = HOLIDAY;
        List<UUID> batch;
        do {
            batch = batch(reached.size() / BATCH % 3 == 0 ? ahead : other, at);
            reached.addAll(batch);
            at = batch.isEmpty() ? at : doneTo(at, batch.getLast());
        } while (batch.size() == BATCH);

        assertThat(reached).isEqualTo(store.ids());
    }

    @Test
    void batchThatWasNotWrittenIsGivenAgainAndAnotherChangeBeginsAnew() {
        assertThat(batch(ahead, HOLIDAY)).isEqualTo(batch(ahead, HOLIDAY)).hasSize(BATCH);
        CalendarChange far = doneTo(HOLIDAY, store.ids().get(12_345));
        assertThat(batch(ahead, far)).startsWith(store.ids().get(12_346));

        assertThat(batch(ahead, change())).startsWith(store.ids().getFirst());
    }

    private static List<UUID> walk(DossiersAhead ahead, CalendarChange change) {
        List<UUID> reached = new ArrayList<>();
        CalendarChange at = change;
        List<UUID> batch = batch(ahead, at);
        while (batch.size() == BATCH) {
            reached.addAll(batch);
            at = doneTo(at, batch.getLast());
            batch = batch(ahead, at);
        }
        reached.addAll(batch);
        return reached;
    }

    private static List<UUID> batch(DossiersAhead ahead, CalendarChange change) {
        return ahead.next(change, Set.of(AGENCY), Set.of(DossierStatus.ACCEPTED), BATCH).stream()
                .map(running -> running.id().value())
                .toList();
    }

    private static CalendarChange change() {
        return new CalendarChange(
                UUID.randomUUID(),
                ChangeKind.DAY_PUT,
                Place.EVERYWHERE,
                LocalDate.of(2027, 3, 10),
                "Nghỉ lễ",
                null,
                Instant.EPOCH,
                null,
                null);
    }

    private static CalendarChange doneTo(CalendarChange change, UUID last) {
        return new CalendarChange(
                change.id(),
                change.kind(),
                change.place(),
                change.firstDay(),
                change.reason(),
                null,
                change.at(),
                last,
                null);
    }
}
