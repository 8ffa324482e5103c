package vn.motcua.routing.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
import vn.motcua.routing.Route;
import vn.motcua.routing.Step;
import vn.motcua.routing.handling.ForwardDossier;
import vn.motcua.routing.handling.MoveDossier;

/** Follows a dossier's history along its route and notes who passed it on and who took it over. */
final class HandoverTrail {

    private final Route route;
    private final @Nullable Instant promisedAt;
    private final Agencies agencies;
    private final OfficerNames officers;
    private final List<Handover> handovers = new ArrayList<>();
    private final Deque<Step> from = new ArrayDeque<>();
    private Step at;

    HandoverTrail(Route route, @Nullable Instant promisedAt, Agencies agencies, OfficerNames officers) {
        this.route = route;
        this.promisedAt = promisedAt;
        this.agencies = agencies;
        this.officers = officers;
        this.at = route.intake();
    }

    List<Handover> handovers() {
        return List.copyOf(handovers);
    }

    /** The next line of the history. */
    void follow(HistoryEntry entry) {
        if (entry.by() != ActorKind.OFFICER) {
            return;
        }
        takeOver(entry);
        if (entry.event().equals(ForwardDossier.EVENT)) {
            passOn(entry, route.handlingAfter(at).orElse(at), null);
        } else if (entry.event().equals(MoveDossier.BACK)) {
            passBack(entry);
        } else if (entry.changesStatus() && entry.to() == DossierStatus.ACCEPTED) {
            passOn(entry, route.firstHandling(), null);
        } else if (entry.changesStatus() && entry.to() == DossierStatus.RESOLVED) {
            passOn(entry, route.returning(), timeliness(entry.at()));
        }
    }

    /** Whoever first does anything after the dossier came has taken it over. */
    private void takeOver(HistoryEntry entry) {
        if (handovers.isEmpty() || handovers.getLast().to() != null) {
            return;
        }
        Handover open = handovers.removeLast();
        handovers.add(new Handover(open.from(), side(entry), open.result(), open.note()));
    }

    private void passOn(HistoryEntry entry, Step next, @Nullable Timeliness result) {
        handovers.add(new Handover(side(entry), null, result, entry.note()));
        from.push(at);
        at = next;
    }

    private void passBack(HistoryEntry entry) {
        handovers.add(new Handover(side(entry), null, null, entry.note()));
        at = from.isEmpty() ? at : from.pop();
    }

    private Side side(HistoryEntry entry) {
        UUID actor = entry.actorId();
        UUID unit = entry.unitId();
        UnitId where = unit == null ? at.unitId() : new UnitId(unit);
        return new Side(agencies.getUnit(where).name(), actor == null ? null : officers.nameOf(actor), entry.at());
    }

    private @Nullable Timeliness timeliness(Instant settledAt) {
        if (promisedAt == null) {
            return null;
        }
        if (settledAt.isAfter(promisedAt)) {
            return Timeliness.LATE;
        }
        return day(settledAt).isBefore(day(promisedAt)) ? Timeliness.EARLY : Timeliness.ON_TIME;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Zone.VIETNAM).toLocalDate();
    }
}
