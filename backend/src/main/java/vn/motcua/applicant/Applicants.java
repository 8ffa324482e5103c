package vn.motcua.applicant;

import jakarta.inject.Singleton;
import java.util.Optional;

/** The door to applicants: who an id or a number belongs to. */
@Singleton
public class Applicants {

    private final ApplicantRows rows;

    Applicants(ApplicantRows rows) {
        this.rows = rows;
    }

    /** The applicant of an id that is known to exist. */
    public Applicant get(ApplicantId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no applicant " + id.value()));
    }

    public Optional<Applicant> find(ApplicantId id) {
        return rows.findById(id.value()).map(ApplicantRow::toApplicant);
    }

    public Optional<Applicant> findByIdentifier(Identifier identifier) {
        Optional<ApplicantRow> row = switch (identifier) {
            case PersonalNumber number -> rows.findByPersonalNumber(number.value());
            case TaxCode code -> rows.findByTaxCode(code.value());
        };
        return row.map(ApplicantRow::toApplicant);
    }
}
