package vn.motcua.applicant;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.Transactions;

/** Registers a citizen or an organisation. A number registers once, whoever comes with it. */
@Singleton
public class RegisterApplicant {

    private final ApplicantRows rows;
    private final Transactions transactions;
    private final Clock clock;

    RegisterApplicant(ApplicantRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How registering ends. */
    public sealed interface Outcome {
        /** The applicant is known from now on. */
        record Registered(Applicant applicant) implements Outcome {}

        /** The personal number or tax code is registered already. */
        record AlreadyRegistered() implements Outcome {}
    }

    public Outcome register(NewApplicant applicant) {
        UUID id = Ids.next();
        ApplicantRow row = ApplicantRow.of(id, applicant, clock.instant());
        try {
            transactions.write(() -> rows.save(row));
        } catch (DataAccessException refused) {
            if (SqlErrors.duplicateKey(refused)) {
                return new Outcome.AlreadyRegistered();
            }
            throw refused;
        }
        return new Outcome.Registered(row.toApplicant());
    }
}
