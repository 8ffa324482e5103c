package vn.motcua.agency.tree;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Counter;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitId;

/** All agencies at one revision, indexed; it never changes. */
final class AgencyTree {
    private final long revision;
    private final List<Agency> inOrder;
    private final Map<AgencyId, Agency> byId;
    private final Map<String, List<Agency>> byCode;
    private final Map<AgencyId, List<Unit>> units;
    private final Map<UnitId, Unit> unitsById;
    private final Map<String, List<Unit>> unitsByCode;
    private final Map<AgencyId, List<Counter>> counters;

    AgencyTree(long revision, Collection<Agency> agencies, List<Unit> units, List<Counter> counters) {
        this.revision = revision;
        this.inOrder =
                agencies.stream().sorted(Comparator.comparing(Agency::code)).toList();
        this.byId = inOrder.stream().collect(Collectors.toUnmodifiableMap(Agency::id, Function.identity()));
        this.byCode = inOrder.stream().collect(Collectors.groupingBy(Agency::code));
        inOrder.stream().collect(Collectors.groupingBy(Agency::qcvnCode)).forEach(byCode::put);
        this.units = units.stream().collect(Collectors.groupingBy(Unit::agencyId));
        this.unitsById = units.stream().collect(Collectors.toUnmodifiableMap(Unit::id, Function.identity()));
        this.unitsByCode = units.stream().collect(Collectors.groupingBy(Unit::code));
        this.counters = counters.stream().collect(Collectors.groupingBy(Counter::agencyId));
    }

    long revision() {
        return revision;
    }

    /** All agencies, those that are gone included, in the order of their codes: parents before children. */
    List<Agency> all() {
        return inOrder;
    }

    Optional<Agency> find(AgencyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The agency that bears the code on a day or bore it last before; else the first that will. */
    Optional<Agency> findByCode(String code, LocalDate day) {
        return bearer(byCode.getOrDefault(code, List.of()), Function.identity(), day);
    }

    private static <T> Optional<T> bearer(List<T> all, Function<T, Agency> agencyOf, LocalDate day) {
        Comparator<T> byBegin = Comparator.comparing(one -> agencyOf.apply(one).validFrom());
        return all.stream()
                .filter(one -> !agencyOf.apply(one).validFrom().isAfter(day))
                .max(byBegin)
                .or(() -> all.stream().min(byBegin));
    }

    List<Unit> units(AgencyId id) {
        return units.getOrDefault(id, List.of());
    }

    Optional<Unit> findUnit(UnitId id) {
        return Optional.ofNullable(unitsById.get(id));
    }

    /** The unit of the agency that the code stands for on a day, by the same rule. */
    Optional<Unit> findUnitByCode(String code, LocalDate day) {
        return bearer(
                unitsByCode.getOrDefault(code, List.of()),
                unit -> Objects.requireNonNull(byId.get(unit.agencyId())),
                day);
    }

    List<Counter> counters(AgencyId id) {
        return counters.getOrDefault(id, List.of());
    }
}
