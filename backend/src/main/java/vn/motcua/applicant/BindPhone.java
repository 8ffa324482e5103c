package vn.motcua.applicant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Transactions;

/** Binds an account to another phone, for those who have seen the papers of its holder; in their transaction. */
@Singleton
public class BindPhone {

    private final ApplicantRows rows;
    private final Transactions transactions;
    private final Clock clock;

    BindPhone(ApplicantRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void bind(ApplicantId applicant, PhoneNumber phone) {
        transactions.write(() -> rows.changePhone(applicant.value(), phone.value(), clock.instant()));
    }

    /** Puts what the papers say in the place of what somebody else declared. */
    public void correct(ApplicantId applicant, String fullName, @Nullable LocalDate dateOfBirth) {
        transactions.write(() -> rows.correct(applicant.value(), fullName, dateOfBirth, clock.instant()));
    }
}
