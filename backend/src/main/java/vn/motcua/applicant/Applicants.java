package vn.motcua.applicant;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The door to applicants: who an id or a number belongs to. */
@Singleton
public class Applicants {

    private final ApplicantRows rows;
    private final ApplicantBatchRows batches;

    Applicants(ApplicantRows rows, ApplicantBatchRows batches) {
        this.rows = rows;
        this.batches = batches;
    }

    /** The applicant of an id that is known to exist. */
    public Applicant get(ApplicantId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no applicant " + id.value()));
    }

    public Optional<Applicant> find(ApplicantId id) {
        return rows.findById(id.value()).map(ApplicantRow::toApplicant);
    }

    /** Those of the applicants that there are, read at once. */
    public Map<ApplicantId, Applicant> list(Collection<ApplicantId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return batches.list(ids.stream().map(ApplicantId::value).distinct().toList()).stream()
                .map(ApplicantRow::toApplicant)
                .collect(Collectors.toMap(Applicant::id, Function.identity()));
    }

    /**
     * The applicant of an id that is known to exist, whom nobody else changes or signs in before the caller's transaction
     * ends.
     */
    public Applicant lock(ApplicantId id) {
        return rows.lock(id.value())
                .map(ApplicantRow::toApplicant)
                .orElseThrow(() -> new IllegalStateException("no applicant " + id.value()));
    }

    public Optional<Applicant> findByIdentifier(Identifier identifier) {
        Optional<ApplicantRow> row = switch (identifier) {
            case PersonalNumber number -> rows.findByPersonalNumber(number.value());
            case TaxCode code -> rows.findByTaxCode(code.value());
        };
        return row.map(ApplicantRow::toApplicant);
    }
}
