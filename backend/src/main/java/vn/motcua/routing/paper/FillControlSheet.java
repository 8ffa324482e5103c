package vn.motcua.routing.paper;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.register.ControlSheetContent;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.TrackingBookRows;
import vn.motcua.dossier.paper.OfficerNames;
import vn.motcua.dossier.paper.PaperParts;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.Route;
import vn.motcua.routing.Step;
import vn.motcua.routing.StepTimes;
import vn.motcua.routing.TaskBook;

/** What the control sheet of a dossier's handling says (form 05 of Circular 01/2018/TT-VPCP). */
@Singleton
class FillControlSheet {

    private final PaperParts parts;
    private final TrackingBookRows trackingBooks;
    private final Dossiers dossiers;
    private final TaskBook tasks;
    private final StepTimes stepTimes;
    private final Agencies agencies;
    private final OfficerNames officers;
    private final Clock clock;

    FillControlSheet(
            PaperParts parts,
            TrackingBookRows trackingBooks,
            Dossiers dossiers,
            TaskBook tasks,
            StepTimes stepTimes,
            Agencies agencies,
            OfficerNames officers,
            Clock clock) {
        this.parts = parts;
        this.trackingBooks = trackingBooks;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.stepTimes = stepTimes;
        this.agencies = agencies;
        this.officers = officers;
        this.clock = clock;
    }

    /** Empty before acceptance: nothing has been passed on. */
    Optional<ControlSheetContent> of(Dossier dossier, OfficerCaller writer) {
        if (dossier.times().acceptedAt() == null) {
            return Optional.empty();
        }
        Route route = tasks.routeOf(tasks.find(dossier.id()).orElseThrow());
        HandoverTrail trail = new HandoverTrail(
                route,
                Objects.requireNonNull(dossier.times().submittedAt()),
                stepTimes.past(dossier),
                agencies,
                names());
        dossiers.history(dossier.id()).forEach(trail::follow);
        return Optional.of(new ControlSheetContent(
                parts.dossier(dossier),
                handling(dossier, route),
                trail.handovers(),
                PaperSignature.confirmed("NGƯỜI LẬP PHIẾU", officers.nameOf(writer.officerId())),
                clock.instant()));
    }

    /** Whoever has a dossier stands in many lines of its history, and is asked for once. */
    private OfficerNames names() {
        Map<UUID, String> known = new HashMap<>();
        return id -> known.computeIfAbsent(id, officers::nameOf);
    }

    private ControlSheetContent.Handling handling(Dossier dossier, Route route) {
        Step last = route.lastHandling();
        Instant acceptedAt = Objects.requireNonNull(dossier.times().acceptedAt());
        return new ControlSheetContent.Handling(
                trackingBooks.placeOf(dossier.id(), dossier.agencyId(), acceptedAt),
                agencies.getUnit(last.unitId()).name() + ", "
                        + agencies.get(last.agencyId()).name(),
                cooperating(dossier, route, last.agencyId()),
                acceptedAt,
                dossier.times().promisedAt());
    }

    /** Agencies of the way that neither took the dossier in nor settle it. */
    private @Nullable String cooperating(Dossier dossier, Route route, AgencyId settling) {
        List<String> names = route.steps().stream()
                .map(Step::agencyId)
                .distinct()
                .filter(agency -> !agency.equals(settling) && !agency.equals(dossier.agencyId()))
                .map(agencies::get)
                .map(Agency::name)
                .toList();
        return names.isEmpty() ? null : names.stream().collect(Collectors.joining("; "));
    }
}
