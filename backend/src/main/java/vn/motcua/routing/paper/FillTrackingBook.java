package vn.motcua.routing.paper;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.document.paper.BookPlace;
import vn.motcua.document.paper.PaperPerson;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.register.TrackingBookContent;
import vn.motcua.document.paper.register.TrackingBookContent.Entry;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.ResultLookup;
import vn.motcua.dossier.TrackingBookRows;
import vn.motcua.dossier.paper.OfficerNames;
import vn.motcua.dossier.paper.PaperParts;
import vn.motcua.dossier.paper.TakenIn;
import vn.motcua.dossier.paper.TakenInRows;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.time.Zone;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.routing.Route;
import vn.motcua.routing.TaskBook;

/** What the tracking book of an agency says (form 06 of Circular 01/2018/TT-VPCP). */
@Singleton
class FillTrackingBook {
    /** A book of more dossiers is drawn up in parts. */
    private static final int MOST = 2_000;

    private static final int SETS_OF_PAPERS = 1;

    /** Of two that were taken in at once the clock may say another order than their numbers. */
    private static final Comparator<Line> IN_THE_BOOK = Comparator.comparing(
                    (Line line) -> line.place().volume())
            .thenComparingInt(line -> line.place().number());

    private final PaperParts parts;
    private final TakenInRows takenIn;
    private final TrackingBookRows trackingBooks;
    private final TaskBook tasks;
    private final ResultLookup results;
    private final Agencies agencies;
    private final OfficerNames officers;
    private final Clock clock;

    FillTrackingBook(
            PaperParts parts,
            TakenInRows takenIn,
            TrackingBookRows trackingBooks,
            TaskBook tasks,
            ResultLookup results,
            Agencies agencies,
            OfficerNames officers,
            Clock clock) {
        this.parts = parts;
        this.takenIn = takenIn;
        this.trackingBooks = trackingBooks;
        this.tasks = tasks;
        this.results = results;
        this.agencies = agencies;
        this.officers = officers;
        this.clock = clock;
    }

    /** The book of a period; empty when there are more dossiers than a book holds. */
    Optional<TrackingBookContent> of(AgencyId agency, TrackingBookContent.Period period, OfficerCaller writer) {
        List<TakenIn> dossiers = takenIn.list(
                agency,
                period.from().atStartOfDay(Zone.VIETNAM).toInstant(),
                period.to().plusDays(1).atStartOfDay(Zone.VIETNAM).toInstant(),
                MOST + 1);
        if (dossiers.size() > MOST) {
            return Optional.empty();
        }
        return Optional.of(new TrackingBookContent(
                parts.head(agencies.get(agency)),
                period,
                entries(agency, dossiers),
                PaperSignature.confirmed("NGƯỜI LẬP SỔ", officers.nameOf(writer.officerId())),
                clock.instant()));
    }

    /** What the lines of a book say besides what the dossiers say themselves; each kind is asked for once. */
    private record Besides(
            Map<ApplicantId, PaperPerson> people,
            Map<DossierId, Route> routes,
            Map<DossierId, List<TakenIn.Act>> moves,
            Map<DossierId, DeliveryMethod> handedOver) {
        Route route(TakenIn dossier) {
            return Objects.requireNonNull(routes.get(dossier.id()));
        }
    }

    private record Line(BookPlace place, TakenIn dossier) {}

    private List<Entry> entries(AgencyId agency, List<TakenIn> dossiers) {
        List<DossierId> ids = dossiers.stream().map(TakenIn::id).toList();
        Map<DossierId, Route> routes = tasks.routesOf(ids);
        Besides besides = new Besides(
                parts.people(
                        dossiers.stream().map(dossier -> dossier.owner().id()).toList()),
                routes,
                takenIn.acts(goneElsewhere(routes), SettlersArrival.MOVES),
                results.listHandedOver(ids));
        return dossiers.stream()
                .map(dossier -> new Line(placeOf(agency, dossier), dossier))
                .sorted(IN_THE_BOOK)
                .map(line -> entry(line.place().number(), line.dossier(), besides))
                .toList();
    }

    private BookPlace placeOf(AgencyId agency, TakenIn dossier) {
        BookPlace place = dossier.place();
        return place == null
                ? trackingBooks.placeOf(dossier.id(), agency, dossier.times().acceptedAt())
                : place;
    }

    private static Set<DossierId> goneElsewhere(Map<DossierId, Route> routes) {
        return routes.entrySet().stream()
                .filter(dossier -> !SettlersArrival.isAtOnce(dossier.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Entry entry(int number, TakenIn dossier, Besides besides) {
        PaperPerson owner =
                Objects.requireNonNull(besides.people().get(dossier.owner().id()));
        TakenIn.Times times = dossier.times();
        return new Entry(
                number,
                new TrackingBookContent.Matter(dossier.code().value(), dossier.procedureName(), SETS_OF_PAPERS),
                new TrackingBookContent.Owner(dossier.owner().name(), owner.address(), owner.phone()),
                settling(besides.route(dossier)),
                new TrackingBookContent.Dates(
                        times.acceptedAt(),
                        times.promisedAt(),
                        SettlersArrival.of(
                                        besides.route(dossier),
                                        times.acceptedAt(),
                                        besides.moves().getOrDefault(dossier.id(), List.of()))
                                .orElse(null),
                        times.resolvedAt()),
                new TrackingBookContent.Returned(
                        times.returnedAt(), way(besides.handedOver().get(dossier.id()))),
                note(dossier.status()));
    }

    private String settling(Route route) {
        return agencies.get(route.lastHandling().agencyId()).name();
    }

    private static @Nullable String way(@Nullable DeliveryMethod method) {
        return switch (method) {
            case null -> null;
            case ONLINE -> "Trực tuyến";
            case COUNTER -> "Trực tiếp";
            case POST -> "Bưu chính";
        };
    }

    private static String note(DossierStatus status) {
        return switch (status) {
            case SUPPLEMENT_REQUESTED -> "Chờ bổ sung";
            case PAYMENT_REQUESTED -> "Chờ nộp phí";
            case WITHDRAWN -> "Đã rút";
            case STOPPED -> "Đã dừng";
            case DRAFT, SUBMITTED, ACCEPTED, REFUSED, IN_PROGRESS, RESOLVED, RESULT_RETURNED -> "";
        };
    }
}
