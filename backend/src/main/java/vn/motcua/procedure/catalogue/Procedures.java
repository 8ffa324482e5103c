package vn.motcua.procedure.catalogue;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Unit;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.form.FormRef;
import vn.motcua.platform.content.HeldContent;
import vn.motcua.platform.time.Zone;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RouteStep;

/** Finds procedures in force; answered from memory, read again when another server published. */
@Singleton
public class Procedures {
    private final HeldContent<Catalogue> catalogue;
    private final SqlProcedures source;
    private final EditionRows editions;
    private final Agencies agencies;
    private final Clock clock;

    Procedures(SqlProcedures source, EditionRows editions, Agencies agencies, Clock clock) {
        this.catalogue = new HeldContent<>(source::load, Catalogue::revision, source::revision);
        this.source = source;
        this.editions = editions;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The version in force. */
    public Optional<Procedure> find(ProcedureCode code) {
        return catalogue().find(code);
    }

    public Procedure get(ProcedureCode code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("No procedure " + code));
    }

    /** The version that was in force at a moment, for what is written down later than it was done. */
    public Procedure getAsOf(ProcedureCode code, Instant at) {
        Procedure now = get(code);
        return source.findOther(now, at).orElse(now);
    }

    /** The version that was in force at a moment among those with a form; without any, whichever was in force. */
    public Procedure getAsOf(ProcedureCode code, String formId, int formVersion, Instant at) {
        return source.findWith(code, new FormRef(formId, formVersion), at).orElseGet(() -> getAsOf(code, at));
    }

    /** The same for many dossiers, asked for at once. */
    public Map<Edition, Procedure> listAsOf(Collection<Edition> wanted) {
        return editions.list(wanted);
    }

    /** Whether the agency takes dossiers of the procedure in today. */
    public boolean isOfferedBy(ProcedureCode code, AgencyId agencyId) {
        LocalDate today = today();
        return find(code)
                .filter(Procedure::isAcceptedHere)
                .map(Procedure::offering)
                .flatMap(offering -> agencies.find(agencyId).filter(offering::includes))
                .filter(agency -> agency.existsOn(today))
                .isPresent();
    }

    /** The agencies that offer the procedure today, in the order of their codes. */
    public List<Agency> agenciesOffering(ProcedureCode code) {
        LocalDate today = today();
        return find(code).map(Procedure::offering).stream()
                .flatMap(offering -> agencies.list().stream().filter(offering::includes))
                .filter(agency -> agency.existsOn(today))
                .toList();
    }

    /** The unit whose matter a step is, for a dossier taken in by this agency; empty when there is no such unit. */
    public Optional<Unit> unitFor(RouteStep step, AgencyId takenInBy) {
        Optional<AgencyId> agency = switch (step.agency()) {
            case SELF -> Optional.of(takenInBy);
            case PARENT -> agencies.parentOf(takenInBy).map(Agency::id);
        };
        return agency.flatMap(id -> agencies.findUnit(id, step.unitKind(), step.unit()));
    }

    /** Reads the catalogue and the agencies into memory, if they are not there yet. */
    public void warm() {
        catalogue();
        agencies.revision();
    }

    /** The day in Vietnam, by which agencies come and go. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Zone.VIETNAM));
    }

    /** All that is in force now. */
    public Catalogue catalogue() {
        return catalogue.get();
    }

    /** Reads the catalogue again; for who has just published. */
    void refresh() {
        catalogue.refresh();
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "15s")
    void refreshWhenChanged() {
        catalogue.refreshWhenChanged();
    }
}
