package vn.motcua.dossier.recount;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.calendar.change.CalendarChange;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.RunningDossiers;
import vn.motcua.dossier.RunningDossiers.Running;

/**
 * The dossiers that a change is still to be worked into, looked up many at a time: each look goes over all that run, so one a batch
 * would cost the square of their number. What begins to run after a look is counted by the new calendar anyway.
 */
@Singleton
class DossiersAhead {
    /** A megabyte or so; of a hundred thousand that run, ten are gone over for each that is counted. */
    static final int LOOK = 10_000;

    private final RunningDossiers running;
    private volatile @Nullable Look last;

    DossiersAhead(RunningDossiers running) {
        this.running = running;
    }

    /** The next of them after what is done; fewer than the limit only at the end. Inside a transaction. */
    List<Running> next(CalendarChange change, Set<AgencyId> agencies, Set<DossierStatus> statuses, int limit) {
        List<Running> ahead = Optional.ofNullable(last)
                .flatMap(look -> look.after(change, limit))
                .orElseGet(() -> look(change, agencies, statuses));
        return ahead.subList(0, Math.min(limit, ahead.size()));
    }

    private List<Running> look(CalendarChange change, Set<AgencyId> agencies, Set<DossierStatus> statuses) {
        UUID doneTo = change.doneTo();
        List<Running> found = running.after(agencies, statuses, doneTo == null ? null : new DossierId(doneTo), LOOK);
        last = new Look(change.id(), doneTo, found);
        return found;
    }

    /**
     * What one look found.
     *
     * @param from where it began; absent for the first dossier
     */
    private record Look(UUID change, @Nullable UUID from, List<Running> found) {
        Look {
            found = List.copyOf(found);
        }

        /** What comes after the place of a change; empty when it has to be looked for. Another server may have gone on. */
        Optional<List<Running>> after(CalendarChange now, int atLeast) {
            return change.equals(now.id())
                    ? placeOf(now.doneTo())
                            .map(place -> found.subList(place, found.size()))
                            .filter(rest -> rest.size() >= atLeast || found.size() < LOOK)
                    : Optional.empty();
        }

        private Optional<Integer> placeOf(@Nullable UUID doneTo) {
            return Objects.equals(from, doneTo)
                    ? Optional.of(0)
                    : IntStream.range(0, found.size())
                            .filter(i -> found.get(i).id().value().equals(doneTo))
                            .mapToObj(i -> i + 1)
                            .findFirst();
        }
    }
}
