package vn.motcua.agency.tree;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.CodeScheme;
import vn.motcua.agency.Counter;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitId;
import vn.motcua.platform.persistence.Transactions;

/** Reads the whole tree from the database. */
@Singleton
class SqlAgencies {
    private final AgencyRows agencies;
    private final CodeRows codes;
    private final UnitRows units;
    private final CounterRows counters;
    private final AgencyRevisionRows revisions;
    private final Transactions transactions;

    SqlAgencies(
            AgencyRows agencies,
            CodeRows codes,
            UnitRows units,
            CounterRows counters,
            AgencyRevisionRows revisions,
            Transactions transactions) {
        this.agencies = agencies;
        this.codes = codes;
        this.units = units;
        this.counters = counters;
        this.revisions = revisions;
        this.transactions = transactions;
    }

    long revision() {
        return revisions.read().revision();
    }

    AgencyTree load() {
        return transactions.read(() -> {
            // The revision first: what changes while the rest is read makes this tree old, never new.
            long revision = revision();
            return new AgencyTree(revision, loadAgencies(), loadUnits(), loadCounters());
        });
    }

    private List<Agency> loadAgencies() {
        Map<UUID, Map<CodeScheme, String>> codesOf = new HashMap<>();
        codes.all()
                .forEach(row -> codesOf.computeIfAbsent(row.agencyId(), id -> new EnumMap<>(CodeScheme.class))
                        .put(row.scheme(), row.code()));
        return agencies.all().stream()
                .map(row -> agency(row, codesOf.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private List<Unit> loadUnits() {
        return units.all().stream()
                .map(row -> new Unit(
                        new UnitId(row.id()), new AgencyId(row.agencyId()), row.code(), row.name(), row.kind()))
                .toList();
    }

    private List<Counter> loadCounters() {
        return counters.all().stream()
                .map(row -> new Counter(new AgencyId(row.agencyId()), row.code(), row.name(), unitId(row.unitId())))
                .toList();
    }

    private static Agency agency(AgencyRow row, Map<CodeScheme, String> codes) {
        UUID parent = row.parentId();
        return new Agency(
                new AgencyId(row.id()),
                codes.getOrDefault(CodeScheme.QD20, ""),
                codes.getOrDefault(CodeScheme.QCVN102, ""),
                row.name(),
                row.nameEn(),
                row.shortName(),
                row.kind(),
                row.tier(),
                parent == null ? null : new AgencyId(parent),
                row.validFrom(),
                row.validTo(),
                row.address(),
                row.phone());
    }

    private static @Nullable UnitId unitId(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }
}
