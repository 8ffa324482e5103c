package vn.motcua.procedure.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Tier;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.content.Parameters;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.procedure.Audience;
import vn.motcua.procedure.Procedure;

/** Which procedures are asked for. */
record ProcedureSearch(
        String words,
        Optional<String> field,
        Optional<UUID> agencyId,
        Optional<Integer> level,
        Optional<Audience> audience,
        Optional<Tier> tier,
        Optional<String> province) {
    private static final int CURSOR_PARTS = 3;

    static ProcedureSearch of(Parameters parameters) {
        return new ProcedureSearch(
                parameters.text("q").orElse(""),
                parameters.text("field"),
                parameters.uuid("agencyId"),
                parameters.number("level", 3, 4),
                parameters.named("audience", Audience.class),
                parameters.named("tier", Tier.class),
                parameters.text("province"));
    }

    /** The hits after the cursor, in order. */
    List<ProcedureIndex.Hit> in(ProcedureIndex index, Agencies agencies, LocalDate today, Optional<Cursor> after) {
        return index.find(words, filter(agencies, today)).stream()
                .filter(hit -> after.filter(cursor -> !isAfter(hit, cursor)).isEmpty())
                .toList();
    }

    static Optional<Cursor> after(Parameters parameters) {
        return parameters.after(CURSOR_PARTS);
    }

    static Cursor cursor(ProcedureIndex.Hit hit) {
        return Cursor.after(hit.rank(), hit.name(), hit.procedure().code());
    }

    private static boolean isAfter(ProcedureIndex.Hit hit, Cursor cursor) {
        int byRank = Long.compare(hit.rank(), cursor.number(0));
        int byName = hit.name().compareTo(cursor.text(1));
        int byCode = hit.procedure().code().value().compareTo(cursor.text(2));
        return byRank != 0 ? byRank > 0 : byName != 0 ? byName > 0 : byCode > 0;
    }

    private Predicate<Procedure> filter(Agencies agencies, LocalDate today) {
        // An agency that is gone offers nothing.
        Optional<Agency> agency =
                agencyId.flatMap(id -> agencies.find(new AgencyId(id))).filter(found -> found.existsOn(today));
        return procedure -> field.filter(code -> !procedure.fieldCode().equals(code))
                        .isEmpty()
                && level.filter(wanted -> procedure.level() != wanted).isEmpty()
                && audience.filter(wanted -> !procedure.audience().contains(wanted))
                        .isEmpty()
                && tier.filter(wanted -> !procedure.tiers().contains(wanted)).isEmpty()
                && province.filter(code -> !procedure.offering().provinces().contains(code))
                        .isEmpty()
                && (agencyId.isEmpty()
                        || agency.filter(procedure.offering()::includes).isPresent());
    }
}
