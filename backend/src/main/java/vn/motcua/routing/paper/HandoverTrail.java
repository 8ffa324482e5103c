package vn.motcua.routing.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.paper.register.ControlSheetContent.Handover;
import vn.motcua.document.paper.register.ControlSheetContent.Side;
import vn.motcua.document.paper.register.ControlSheetContent.Timeliness;
import vn.motcua.dossier.ActorKind;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.paper.OfficerNames;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.PastSteps;
import vn.motcua.routing.Route;
import vn.motcua.routing.Step;
import vn.motcua.routing.handling.ForwardDossier;
import vn.motcua.routing.handling.HandlingEvents;
import vn.motcua.routing.handling.MoveDossier;

/**
 * Follows a dossier's history along its route and notes who passed it on and who took it over, unit to unit and person to
 * person, until when it was to be passed on, and whether it was by then.
 */
final class HandoverTrail {

    private final Route route;
    private final PastSteps times;
    private final Agencies agencies;
    private final OfficerNames officers;
    private final List<Handover> handovers = new ArrayList<>();
    private Step at;
    /** Where the document was submitted that may be sent back. */
    private Step submittedFrom;

    private Instant since;
    private @Nullable String holder;

    HandoverTrail(Route route, Instant submittedAt, PastSteps times, Agencies agencies, OfficerNames officers) {
        this.route = route;
        this.times = times;
        this.agencies = agencies;
        this.officers = officers;
        this.at = route.intake();
        this.submittedFrom = at;
        this.since = submittedAt;
    }

    List<Handover> handovers() {
        return List.copyOf(handovers);
    }

    /** The next line of the history. */
    void follow(HistoryEntry entry) {
        if (entry.changesStatus() && entry.to() == DossierStatus.SUBMITTED) {
            // An answer to a supplement request before acceptance: the time to answer begins anew.
            since = entry.at();
        }
        if (entry.event().equals(HandlingEvents.DOCUMENT_SUBMITTED)) {
            submittedFrom = at;
        }
        if (entry.by() != ActorKind.OFFICER || !isByWhoHasIt(entry)) {
            return;
        }
        takeOver(entry);
        if (entry.event().equals(ForwardDossier.EVENT)) {
            passOn(entry, route.handlingAfter(at).orElse(at));
        } else if (entry.event().equals(MoveDossier.BACK)) {
            // To whoever submitted the document, past the leader who has signed it too.
            passOn(entry, submittedFrom);
        } else if (HandlingEvents.isAssignment(entry)) {
            assign(entry);
        } else if (entry.changesStatus() && entry.to() == DossierStatus.ACCEPTED) {
            passOn(entry, route.firstHandling());
        } else if (entry.changesStatus() && entry.to() == DossierStatus.RESOLVED) {
            passOn(entry, route.returning());
        } else {
            holder = nameOf(entry);
        }
    }

    /** Others do things to a dossier too without having it: a counter takes its fee, a leader signs an apology. */
    private boolean isByWhoHasIt(HistoryEntry entry) {
        return HandlingEvents.isOfTheStep(entry)
                || (!HandlingEvents.isBesideTheStep(entry)
                        && at.unitId().value().equals(entry.unitId()));
    }

    /** Whoever of the step first does anything after the dossier came has taken it over. */
    private void takeOver(HistoryEntry entry) {
        if (handovers.isEmpty() || handovers.getLast().to() != null) {
            return;
        }
        Handover open = handovers.removeLast();
        handovers.add(new Handover(open.from(), side(entry), open.dueAt(), open.result(), open.note()));
    }

    private void passOn(HistoryEntry entry, Step next) {
        handovers.add(handover(side(entry), null, entry, entry.note()));
        moveTo(next, entry);
    }

    /** Within the unit, from whoever held the dossier, into the hands of the officer whom the line names. */
    private void assign(HistoryEntry entry) {
        Side by = side(entry);
        String to = Objects.requireNonNull(entry.note());
        boolean another = holder != null && !holder.equals(by.officer());
        handovers.add(handover(
                another ? new Side(by.unit(), holder, by.at()) : by,
                new Side(agencies.getUnit(at.unitId()).name(), to, entry.at()),
                entry,
                another ? "Người giao việc: " + by.officer() : null));
        holder = to;
    }

    private Handover handover(Side giver, @Nullable Side taker, HistoryEntry entry, @Nullable String note) {
        Instant dueAt = times.dueAt(at, since, entry.at()).orElse(null);
        return new Handover(giver, taker, dueAt, timeliness(dueAt, entry.at()), note);
    }

    private void moveTo(Step next, HistoryEntry entry) {
        at = next;
        since = entry.at();
        holder = null;
    }

    private Side side(HistoryEntry entry) {
        UUID unit = entry.unitId();
        UnitId where = unit == null ? at.unitId() : new UnitId(unit);
        return new Side(agencies.getUnit(where).name(), nameOf(entry), entry.at());
    }

    private @Nullable String nameOf(HistoryEntry entry) {
        UUID actor = entry.actorId();
        return actor == null ? null : officers.nameOf(actor);
    }

    private static @Nullable Timeliness timeliness(@Nullable Instant dueAt, Instant passedOn) {
        if (dueAt == null) {
            return null;
        }
        if (passedOn.isAfter(dueAt)) {
            return Timeliness.LATE;
        }
        return day(passedOn).isBefore(day(dueAt)) ? Timeliness.EARLY : Timeliness.ON_TIME;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Zone.VIETNAM).toLocalDate();
    }
}
