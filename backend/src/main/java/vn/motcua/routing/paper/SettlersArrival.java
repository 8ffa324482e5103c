package vn.motcua.routing.paper;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.paper.TakenIn;
import vn.motcua.routing.Route;
import vn.motcua.routing.Step;
import vn.motcua.routing.handling.ForwardDossier;
import vn.motcua.routing.handling.MoveDossier;

/** When a dossier first came to the agency that settles it, which may be another than the one that took it in. */
final class SettlersArrival {
    /** The acts that move a dossier along its route after it was taken in. */
    static final Set<String> MOVES = Set.of(ForwardDossier.EVENT, MoveDossier.BACK);

    private SettlersArrival() {}

    /** Whether that was when it was taken in, and nothing of its history needs to be known. */
    static boolean isAtOnce(Route route) {
        return isAtSettler(route, route.firstHandling());
    }

    /**
     * The moment; empty while it is still on its way there.
     *
     * @param moves its {@link #MOVES}, oldest first
     */
    static Optional<Instant> of(Route route, Instant acceptedAt, List<TakenIn.Act> moves) {
        Step at = route.firstHandling();
        if (isAtSettler(route, at)) {
            return Optional.of(acceptedAt);
        }
        Deque<Step> from = new ArrayDeque<>();
        for (TakenIn.Act move : moves) {
            if (move.event().equals(ForwardDossier.EVENT)) {
                from.push(at);
                at = route.handlingAfter(at).orElse(at);
            } else if (!from.isEmpty()) {
                at = from.pop();
            }
            if (isAtSettler(route, at)) {
                return Optional.of(move.at());
            }
        }
        return Optional.empty();
    }

    private static boolean isAtSettler(Route route, Step step) {
        return step.agencyId().equals(route.lastHandling().agencyId());
    }
}
