package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.Correspondent;

/** The agencies that dossiers can be handed to: those of the catalogue that exist, are not the one that has it, and are reached. */
@Singleton
class CompetentAgencies {

    private final Agencies agencies;
    private final Optional<AxisRoutes> routes;
    private final Clock clock;

    CompetentAgencies(Agencies agencies, Optional<AxisRoutes> routes, Clock clock) {
        this.agencies = agencies;
        this.routes = routes;
        this.clock = clock;
    }

    /** What a code names, for an agency that hands a dossier over. */
    sealed interface Named {
        /** An agency that the dossier can go to. */
        record Receiver(Correspondent correspondent) implements Named {}

        /** None, or one that is no more. */
        record Unknown() implements Named {}

        /** The agency that has the dossier. */
        record Own() implements Named {}

        /** One that no axis leads to. */
        record NotReached() implements Named {}
    }

    /** Whether any axis is connected. */
    boolean hasWayOut() {
        return routes.isPresent();
    }

    /** The agency of a code of either scheme. */
    Named named(AgencyId own, String code) {
        Agency agency =
                agencies.findByCode(code).filter(one -> one.existsOn(today())).orElse(null);
        if (agency == null) {
            return new Named.Unknown();
        }
        if (agency.id().equals(own)) {
            return new Named.Own();
        }
        return isReached(agency)
                ? new Named.Receiver(Correspondent.named(agency.qcvnCode(), agencies.fullName(agency)))
                : new Named.NotReached();
    }

    /** Those whose name or code has each word, as many as are wanted. */
    List<Agency> search(AgencyId own, String words, int most) {
        LocalDate today = today();
        return agencies.list().stream()
                .filter(agency -> agency.existsOn(today) && !agency.id().equals(own) && isReached(agency))
                .filter(agency -> agencies.isNamedInFull(agency, words))
                .limit(most)
                .toList();
    }

    /** The name of the province that an agency belongs to, as its committee names it. */
    Optional<String> province(Agency agency) {
        return agencies.findByCode(agency.provinceCode())
                .filter(province -> !province.id().equals(agency.id()))
                .map(Agency::name);
    }

    private boolean isReached(Agency agency) {
        return routes.flatMap(out -> out.to(agency.qcvnCode())).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
    }
}
