package vn.motcua.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All procedures in force at one revision; it never changes. */
final class Catalogue {
    private final long revision;
    private final List<Field> fields;
    private final Map<ProcedureCode, Procedure> byCode;
    private final ProcedureIndex index;

    Catalogue(long revision, List<Field> fields, Collection<Procedure> procedures) {
        this.revision = revision;
        this.fields = List.copyOf(fields);
        this.byCode = procedures.stream().collect(Collectors.toUnmodifiableMap(Procedure::code, Function.identity()));
        this.index = new ProcedureIndex(procedures, this.fields);
    }

    long revision() {
        return revision;
    }

    List<Field> fields() {
        return fields;
    }

    Optional<Procedure> find(ProcedureCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    String fieldName(Procedure procedure) {
        return fields.stream()
                .filter(field -> field.code().equals(procedure.fieldCode()))
                .map(Field::name)
                .findFirst()
                .orElse(procedure.fieldCode());
    }

    ProcedureIndex index() {
        return index;
    }
}
