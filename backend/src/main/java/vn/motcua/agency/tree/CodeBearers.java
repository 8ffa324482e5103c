package vn.motcua.agency.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.agency.CodeScheme;
import vn.motcua.platform.persistence.Ids;

/**
 * Which agency a draft speaks of. A code says so for its time alone: after the one that bore it has gone it may pass on to
 * another, which is a new agency and leaves the earlier one as it was.
 */
final class CodeBearers {
    private final Map<String, List<CodeRow>> known;
    private final IdentityHashMap<AgencyDraft, UUID> ids = new IdentityHashMap<>();
    private final Map<String, List<Bearer>> bearers = new HashMap<>();
    private int added;

    private record Bearer(UUID id, Validity during) {}

    private CodeBearers(List<CodeRow> rows) {
        this.known = rows.stream()
                .filter(row -> row.scheme() == CodeScheme.QD20)
                .collect(Collectors.groupingBy(CodeRow::code));
    }

    /** The codes of the agencies that exist already. */
    static Set<String> codes(List<CodeRow> rows) {
        return new CodeBearers(rows).known.keySet();
    }

    /** Each draft with the agency it speaks of, or with a new one. */
    static CodeBearers of(List<CodeRow> rows, List<AgencyDraft> drafts) {
        CodeBearers all = new CodeBearers(rows);
        drafts.stream()
                .collect(Collectors.groupingBy(AgencyDraft::code))
                .forEach((code, ofCode) -> all.match(ofCode, all.known.getOrDefault(code, List.of())));
        // What a list does not name stays, and may be named as a superior.
        Set<UUID> named = Set.copyOf(all.ids.values());
        all.known.forEach((code, ofCode) -> ofCode.stream()
                .filter(row -> !named.contains(row.agencyId()))
                .forEach(row -> all.addBearer(code, row.agencyId(), Validity.of(row))));
        return all;
    }

    /** The agency that a draft speaks of. */
    UUID idOf(AgencyDraft draft) {
        UUID id = ids.get(draft);
        if (id == null) {
            throw new IllegalStateException("Nothing bears the code " + draft.code());
        }
        return id;
    }

    /** Who bears a code on a day; else who bore it before, or will. */
    Optional<UUID> bearerOn(String code, LocalDate day) {
        List<Bearer> all = bearers.getOrDefault(code, List.of());
        Comparator<Bearer> byBegin =
                Comparator.comparing(bearer -> bearer.during().from());
        return all.stream()
                .filter(bearer -> !bearer.during().from().isAfter(day))
                .max(byBegin)
                .or(() -> all.stream().min(byBegin))
                .map(Bearer::id);
    }

    /** How many drafts speak of new agencies. */
    int added() {
        return added;
    }

    private void match(List<AgencyDraft> drafts, List<CodeRow> rows) {
        List<CodeRow> left = new ArrayList<>(rows);
        left.sort(Comparator.comparing(CodeRow::validFrom));
        List<AgencyDraft> inTime = drafts.stream()
                .sorted(Comparator.comparing(AgencyDraft::validFrom))
                .toList();
        // Whose begin is the same first: another may lie across it only because its dates are being mended.
        inTime.forEach(draft -> claim(draft, left, row -> row.validFrom().equals(draft.validFrom())));
        inTime.forEach(draft -> claim(draft, left, row -> Validity.of(row).overlaps(Validity.of(draft))));
        for (AgencyDraft draft : inTime) {
            if (!ids.containsKey(draft)) {
                ids.put(draft, Ids.next());
                added++;
            }
            addBearer(draft.code(), idOf(draft), Validity.of(draft));
        }
    }

    private void claim(AgencyDraft draft, List<CodeRow> left, Predicate<CodeRow> fits) {
        if (!ids.containsKey(draft)) {
            left.stream().filter(fits).findFirst().ifPresent(row -> {
                ids.put(draft, row.agencyId());
                left.remove(row);
            });
        }
    }

    private void addBearer(String code, UUID id, Validity during) {
        bearers.computeIfAbsent(code, each -> new ArrayList<>()).add(new Bearer(id, during));
    }
}
