package vn.motcua.procedure.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.procedure.Field;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;

/** All procedures in force at one revision, with their fields; it never changes. */
public final class Catalogue {
    private final long revision;
    private final List<Field> fields;
    private final List<Procedure> procedures;
    private final Map<ProcedureCode, Procedure> byCode;
    private final List<CatalogueChange> changes;

    Catalogue(
            long revision, List<Field> fields, Collection<Procedure> procedures, Collection<CatalogueChange> changes) {
        this.revision = revision;
        this.fields = List.copyOf(fields);
        this.procedures = List.copyOf(procedures);
        this.byCode = procedures.stream().collect(Collectors.toUnmodifiableMap(Procedure::code, Function.identity()));
        this.changes = changes.stream()
                .sorted(Comparator.comparing(CatalogueChange::at)
                        .thenComparing(change -> change.code().value()))
                .toList();
    }

    /** Counts the changes; what was made of an earlier catalogue is old. */
    public long revision() {
        return revision;
    }

    /** In the order they are shown. */
    public List<Field> fields() {
        return fields;
    }

    public List<Procedure> procedures() {
        return procedures;
    }

    /** What is in force by when it was published, the oldest first. */
    public List<CatalogueChange> changes() {
        return changes;
    }

    public Optional<Procedure> find(ProcedureCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The field a procedure belongs to. */
    public Field fieldOf(Procedure procedure) {
        return fields.stream()
                .filter(field -> field.code().equals(procedure.fieldCode()))
                .findFirst()
                .orElseThrow();
    }
}
