package vn.motcua.applicant.representation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some procedures, all of them, or none.
 *
 * @param isAll whether it is all of them; no codes are named then
 * @param codes those that are named
 */
public record ProcedureSet(boolean isAll, Set<String> codes) {

    static final ProcedureSet NONE = new ProcedureSet(false, Set.of());
    static final ProcedureSet ALL = new ProcedureSet(true, Set.of());

    public ProcedureSet {
        codes = isAll ? Set.of() : Set.copyOf(codes);
    }

    /** Those that a scope reaches. */
    static ProcedureSet of(Scope scope) {
        return scope.procedures().isEmpty() ? ALL : new ProcedureSet(false, scope.procedures());
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return !isAll && codes.isEmpty();
    }

    /** These and others: entrusted twice, whoever may see all in one way sees all. */
    ProcedureSet and(ProcedureSet others) {
        return isAll || others.isAll
                ? ALL
                : new ProcedureSet(
                        false,
                        Stream.concat(codes.stream(), others.codes.stream()).collect(Collectors.toSet()));
    }
}
