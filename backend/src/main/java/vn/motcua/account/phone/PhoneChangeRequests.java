package vn.motcua.account.phone;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.Period;
import vn.motcua.calendar.PeriodUnit;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;

/** Requests that wait for a second officer: one at most for an account, and for two working days. */
@Singleton
class PhoneChangeRequests {

    private static final Period DECIDED_WITHIN = new Period(2, PeriodUnit.WORKING_DAYS);

    private final RequestRows rows;
    private final SqlRequests sqlRequests;
    private final PhoneChangeNotices notices;
    private final DueDates dueDates;
    private final Transactions transactions;
    private final Clock clock;

    PhoneChangeRequests(
            RequestRows rows,
            SqlRequests sqlRequests,
            PhoneChangeNotices notices,
            DueDates dueDates,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.sqlRequests = sqlRequests;
        this.notices = notices;
        this.dueDates = dueDates;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether one waits for the account, which the caller has locked; one whose time is over waits no more. */
    boolean isWaitingFor(Applicant applicant) {
        return transactions.write(() -> {
            lapse();
            return rows.existsByOpenFor(applicant.id().value());
        });
    }

    /** Writes down what is asked for, and that the account's number is to be told; in the caller's transaction. */
    RequestRow open(Applicant applicant, PhoneNumber newPhone, PhoneChange change) {
        Instant now = clock.instant();
        Instant expiresAt = dueDates.count(new AgencyId(change.agencyId()), now, DECIDED_WITHIN, List.of())
                .at();
        RequestRow row = RequestRow.open(applicant.id(), newPhone, change, now, expiresAt);
        return transactions.write(() -> {
            rows.save(row);
            notices.append(row, applicant);
            return row;
        });
    }

    Optional<RequestRow> find(UUID id) {
        return transactions.read(() -> rows.findById(id));
    }

    /** Those that wait at some agencies, oldest first. */
    Page<RequestRow> list(Set<UUID> agencies, @Nullable String after, int limit) {
        Cursor from = after == null ? null : Cursor.of(after, 1);
        return Page.of(
                transactions.read(() -> sqlRequests.waiting(agencies, from, limit, clock.instant())),
                limit,
                row -> Cursor.after(row.id()));
    }

    /** False when it was decided, or its time was over, before. */
    boolean decide(UUID id, RequestRow.Decision decision, UUID by, @Nullable String reason) {
        return transactions.write(() -> rows.decide(id, decision, by, reason, clock.instant())) == 1;
    }

    /** Ends those that nobody decided in time. */
    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void lapse() {
        transactions.write(() -> rows.lapse(clock.instant()));
    }
}
