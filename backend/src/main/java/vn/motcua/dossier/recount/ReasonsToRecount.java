package vn.motcua.dossier.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.calendar.change.CalendarChange;
import vn.motcua.calendar.change.Place;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Recount;
import vn.motcua.dossier.Recount.Why;

/**
 * Says why dates move: they are counted by all changes at once, so all of those name the reason that are not worked in yet and hold
 * where a date is counted.
 *
 * @param walked the one that is being worked in
 * @param open it and the later ones, oldest first
 */
record ReasonsToRecount(CalendarChange walked, List<CalendarChange> open) {

    /** As many characters as the ledger takes. */
    private static final int LONGEST = 500;

    ReasonsToRecount {
        open = List.copyOf(open);
    }

    /**
     * Of a dossier's dates.
     *
     * @param agency whose hours its promise is counted by
     * @param oneStop whose hours an answer to it is counted by
     */
    Recount of(Place agency, Place oneStop) {
        return new Recount(why(agency, change -> !change.kind().movesAnswersOnly()), why(oneStop, change -> true));
    }

    private Why why(Place counted, Predicate<CalendarChange> moves) {
        List<Place> holdThere = counted.fromTheWidest();
        List<CalendarChange> changes = new ArrayList<>(open.stream()
                .filter(change -> holdThere.contains(change.place()) && moves.test(change))
                .toList());
        if (changes.isEmpty()) {
            changes.add(walked);
        }
        String because = changes.stream().map(CalendarChange::reason).distinct().collect(Collectors.joining("; "));
        return new Why(by(changes), shortened(because));
    }

    /** The first officer among those who changed something; the servers themselves when there is none. */
    private static Actor by(List<CalendarChange> changes) {
        for (CalendarChange change : changes) {
            UUID officer = change.officerId();
            if (officer != null) {
                return new Actor.ByOfficer(officer, null);
            }
        }
        return new Actor.BySystem();
    }

    private static String shortened(String reason) {
        return reason.codePointCount(0, reason.length()) <= LONGEST
                ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
