package vn.motcua.agency.tree;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Counter;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.UnitKind;
import vn.motcua.platform.content.HeldContent;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.time.Zone;

/** Finds agencies, their units and counters; answered from memory, read again when another server changed the tree. */
@Singleton
public class Agencies {
    private static final String COMMITTEE = "Ủy ban nhân dân ";

    private final HeldContent<AgencyTree> tree;
    private final Clock clock;

    Agencies(SqlAgencies source, Clock clock) {
        this.tree = new HeldContent<>(source::load, AgencyTree::revision, source::revision);
        this.clock = clock;
    }

    /** The agency, whether or not it exists today. */
    public Optional<Agency> find(AgencyId id) {
        return tree().find(id);
    }

    public Agency get(AgencyId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No agency " + id));
    }

    /** The agency by its code of either scheme; of several in time, the one that bears it today or bore it last. */
    public Optional<Agency> findByCode(String eitherScheme) {
        return findByCode(eitherScheme, today());
    }

    /** The agency that bore the code on a day, by the same rule. */
    public Optional<Agency> findByCode(String eitherScheme, LocalDate day) {
        return tree().findByCode(eitherScheme, day);
    }

    /** The superior agency; empty at the top. */
    public Optional<Agency> parentOf(AgencyId id) {
        AgencyId parent = get(id).parentId();
        return parent == null ? Optional.empty() : find(parent);
    }

    /** Its name as letters write it, for every province has its "Sở Tư pháp": "Sở Tư pháp tỉnh Quảng Trị". */
    public String fullName(Agency agency) {
        String name = agency.name();
        return parentOf(agency.id())
                .map(above -> above.name().startsWith(COMMITTEE) && !name.startsWith(COMMITTEE)
                        ? name + " " + above.name().substring(COMMITTEE.length())
                        : name + ", " + above.name())
                .orElse(name);
    }

    /**
     * Whether each word asked begins a word of its name as letters write it, or the whole begins its code. Nobody looks for "Sở Tư
     * pháp" alone, which every province has.
     */
    public boolean isNamedInFull(Agency agency, String asked) {
        return SearchText.isIn(fullName(agency) + " " + agency.nameEn() + " " + agency.code(), asked)
                || agency.qcvnCode().startsWith(asked.strip().toUpperCase(Locale.ROOT));
    }

    /** All agencies, those that are gone included, in the order of their codes. */
    public List<Agency> list() {
        return tree().all();
    }

    /** The units of an agency in its own order. */
    public List<Unit> units(AgencyId id) {
        return tree().units(id);
    }

    /** The first unit of the kind. */
    public Optional<Unit> findUnit(AgencyId id, UnitKind kind) {
        return units(id).stream().filter(unit -> unit.kind() == kind).findFirst();
    }

    /** The unit of the kind whose code ends like this, {@code TCKH} of {@code H56.31/TCKH}; else the first of the kind. */
    public Optional<Unit> findUnit(AgencyId id, UnitKind kind, @Nullable String suffix) {
        return units(id).stream()
                .filter(unit -> unit.kind() == kind)
                .filter(unit -> suffix != null && unit.code().endsWith("/" + suffix))
                .findFirst()
                .or(() -> findUnit(id, kind));
    }

    public Unit getUnit(UnitId id) {
        return tree().findUnit(id).orElseThrow(() -> new NoSuchElementException("No unit " + id));
    }

    /** The unit by its code, at the agency that its code stands for today. */
    public Optional<Unit> findUnitByCode(String code) {
        return tree().findUnitByCode(code, today());
    }

    /** The counters of an agency's one-stop shop. */
    public List<Counter> counters(AgencyId id) {
        return tree().counters(id);
    }

    /** Counts the changes of the tree; what was made of an earlier one is old. */
    public long revision() {
        return tree().revision();
    }

    /** Reads the tree again; for who has just changed it. */
    void refresh() {
        tree.refresh();
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "15s")
    void refreshWhenChanged() {
        tree.refreshWhenChanged();
    }

    private LocalDate today() {
        return clock.instant().atZone(Zone.VIETNAM).toLocalDate();
    }

    private AgencyTree tree() {
        return tree.get();
    }
}
