package vn.motcua.agency.tree;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.CodeScheme;
import vn.motcua.platform.persistence.Ids;

/** Writes drafts to the four tables: rows that are new or differ from what stands there, and no others. */
@Singleton
class AgencyTables {
    private final AgencyRows agencies;
    private final CodeRows codes;
    private final UnitRows units;
    private final CounterRows counters;

    AgencyTables(AgencyRows agencies, CodeRows codes, UnitRows units, CounterRows counters) {
        this.agencies = agencies;
        this.codes = codes;
        this.units = units;
        this.counters = counters;
    }

    /** The codes that agencies bear and bore. */
    List<CodeRow> codes() {
        return codes.all();
    }

    /** Answers how many rows were changed, those added not counted. */
    int write(List<AgencyDraft> drafts, CodeBearers bearers) {
        return writeAgencies(drafts, bearers) + writeCodes(drafts, bearers) + writeUnits(drafts, bearers);
    }

    private int writeAgencies(List<AgencyDraft> drafts, CodeBearers bearers) {
        List<AgencyRow> wanted = drafts.stream()
                .map(draft -> new AgencyRow(
                        bearers.idOf(draft),
                        draft.parentCode() == null
                                ? null
                                : bearers.bearerOn(draft.parentCode(), draft.validFrom())
                                        .orElseThrow(),
                        draft.kind(),
                        draft.tier(),
                        draft.name(),
                        draft.nameEn(),
                        draft.shortName(),
                        draft.address(),
                        draft.phone(),
                        draft.validFrom(),
                        draft.validTo()))
                .toList();
        return merge(
                wanted, agencies.all(), AgencyRow::id, (row, there) -> row, agencies::saveAll, agencies::updateAll);
    }

    private int writeCodes(List<AgencyDraft> drafts, CodeBearers bearers) {
        List<CodeRow> wanted = new ArrayList<>();
        for (AgencyDraft draft : drafts) {
            wanted.add(code(draft, bearers.idOf(draft), CodeScheme.QD20, draft.code()));
            wanted.add(code(draft, bearers.idOf(draft), CodeScheme.QCVN102, draft.qcvnCode()));
        }
        return merge(
                wanted,
                codes.all(),
                row -> row.agencyId() + " " + row.scheme() + " " + row.code(),
                (row, there) -> new CodeRow(
                        there.id(), row.agencyId(), row.scheme(), row.code(), row.validFrom(), row.validTo()),
                codes::saveAll,
                codes::updateAll);
    }

    private static CodeRow code(AgencyDraft draft, UUID agencyId, CodeScheme scheme, String code) {
        return new CodeRow(Ids.next(), agencyId, scheme, code, draft.validFrom(), draft.validTo());
    }

    private int writeUnits(List<AgencyDraft> drafts, CodeBearers bearers) {
        List<UnitRow> wanted = new ArrayList<>();
        for (AgencyDraft draft : drafts) {
            UUID agencyId = bearers.idOf(draft);
            int position = 0;
            for (AgencyDraft.UnitDraft unit : draft.units()) {
                wanted.add(new UnitRow(Ids.next(), agencyId, unit.code(), unit.name(), unit.kind(), position++));
            }
        }
        int changed = merge(
                wanted,
                units.all(),
                row -> row.agencyId() + " " + row.code(),
                (row, there) ->
                        new UnitRow(there.id(), row.agencyId(), row.code(), row.name(), row.kind(), row.position()),
                units::saveAll,
                units::updateAll);
        Map<String, UUID> unitIds =
                units.all().stream().collect(Collectors.toMap(row -> row.agencyId() + " " + row.code(), UnitRow::id));
        return changed + writeCounters(drafts, bearers, unitIds);
    }

    private int writeCounters(List<AgencyDraft> drafts, CodeBearers bearers, Map<String, UUID> unitIds) {
        List<CounterRow> wanted = new ArrayList<>();
        for (AgencyDraft draft : drafts) {
            UUID agencyId = bearers.idOf(draft);
            for (AgencyDraft.CounterDraft counter : draft.counters()) {
                UUID unit = counter.unitCode() == null ? null : unitId(unitIds, agencyId + " " + counter.unitCode());
                wanted.add(new CounterRow(Ids.next(), agencyId, unit, counter.code(), counter.name()));
            }
        }
        return merge(
                wanted,
                counters.all(),
                row -> row.agencyId() + " " + row.code(),
                (row, there) -> new CounterRow(there.id(), row.agencyId(), row.unitId(), row.code(), row.name()),
                counters::saveAll,
                counters::updateAll);
    }

    private static <R> int merge(
            List<R> wanted,
            List<R> present,
            Function<R, Object> key,
            BiFunction<R, R, R> underItsId,
            Consumer<List<R>> save,
            Consumer<List<R>> update) {
        Map<Object, R> there = new HashMap<>();
        present.forEach(row -> there.put(key.apply(row), row));
        List<R> added = new ArrayList<>();
        List<R> changed = new ArrayList<>();
        for (R row : wanted) {
            @Nullable R before = there.get(key.apply(row));
            if (before == null) {
                added.add(row);
            } else if (!underItsId.apply(row, before).equals(before)) {
                changed.add(underItsId.apply(row, before));
            }
        }
        // Micronaut Data refuses an empty batch.
        if (!added.isEmpty()) {
            save.accept(added);
        }
        if (!changed.isEmpty()) {
            update.accept(changed);
        }
        return changed.size();
    }

    private static UUID unitId(Map<String, UUID> ids, String agencyAndCode) {
        UUID id = ids.get(agencyAndCode);
        if (id == null) {
            throw new IllegalStateException("No unit bears the code " + agencyAndCode);
        }
        return id;
    }
}
