package vn.motcua.applicant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;

/** Binds an account to another phone, for those who have seen the papers of its holder; in their transaction. */
@Singleton
public class BindPhone {

    private final ApplicantRows rows;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    BindPhone(ApplicantRows rows, Outbox outbox, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void bind(ApplicantId applicant, PhoneNumber phone) {
        transactions.write(() -> {
            rows.changePhone(applicant.value(), phone.value(), clock.instant());
            outbox.append(PhoneChangedPayload.TYPE, applicant.value(), new PhoneChangedPayload(applicant.value()));
        });
    }

    /** What papers say of a holder: the date of birth is a citizen's, the legal representative an organisation's. */
    public record Papers(
            String fullName,
            @Nullable LocalDate dateOfBirth,
            Applicant.@Nullable LegalRepresentative legalRepresentative) {}

    /** Puts what the papers say in the place of what somebody else declared; of which nothing is left. */
    public void correct(ApplicantId applicant, Papers papers) {
        Applicant.LegalRepresentative person = papers.legalRepresentative();
        transactions.write(() -> rows.correct(
                applicant.value(),
                papers.fullName(),
                papers.dateOfBirth(),
                person == null ? null : person.fullName(),
                person == null ? null : person.personalNumber().value(),
                clock.instant()));
    }
}
