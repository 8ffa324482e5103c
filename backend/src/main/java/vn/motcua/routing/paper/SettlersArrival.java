package vn.motcua.routing.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.paper.TakenIn;
import vn.motcua.routing.Route;
import vn.motcua.routing.handling.ForwardDossier;

/** When a dossier first came to the agency that settles it, which may be another than the one that took it in. */
final class SettlersArrival {
    /** The acts that bring a dossier there: nothing is handed back before the settling agency has drawn a document up. */
    static final Set<String> MOVES = Set.of(ForwardDossier.EVENT);

    private SettlersArrival() {}

    /** Whether that was when it was taken in, and nothing of its history needs to be known. */
    static boolean isAtOnce(Route route) {
        return movesTo(route) == 0;
    }

    /**
     * The moment; empty while it is still on its way there.
     *
     * @param moves its {@link #MOVES}, oldest first
     */
    static Optional<Instant> of(Route route, Instant acceptedAt, List<TakenIn.Act> moves) {
        int needed = movesTo(route);
        if (needed == 0) {
            return Optional.of(acceptedAt);
        }
        return moves.size() < needed
                ? Optional.empty()
                : Optional.of(moves.get(needed - 1).at());
    }

    /** How many steps lie between the one that an accepted dossier goes to and the first of the settling agency. */
    private static int movesTo(Route route) {
        return Math.toIntExact(route.steps().stream()
                .skip(1)
                .takeWhile(step -> !step.agencyId().equals(route.lastHandling().agencyId()))
                .count());
    }
}
