package vn.motcua.account.phone;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
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
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;

/** Requests for a second officer: one that waits at most for an account, and for two working days. */
@Singleton
class PhoneChangeRequests {

    private static final Period DECIDED_WITHIN = new Period(2, PeriodUnit.WORKING_DAYS);

    /** So long whoever asked for something finds out what came of it. */
    private static final Duration FOLLOWED = Duration.ofDays(30);

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

    /** The one that waits for the account, which the caller has locked; one whose time is over waits no more. */
    Optional<RequestRow> findWaitingFor(Applicant applicant) {
        return transactions.write(() -> {
            Optional<RequestRow> open = rows.findByOpenFor(applicant.id().value());
            if (open.filter(row -> !row.isOpenAt(clock.instant())).isPresent()) {
                lapse(open.get());
                return Optional.<RequestRow>empty();
            }
            return open;
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
            notices.append(row, PhoneNoticeRow.Kind.ASKED, applicant.phone(), applicant.language());
            return row;
        });
    }

    Optional<RequestRow> find(UUID id) {
        return transactions.read(() -> rows.findById(id));
    }

    boolean isWaiting(UUID id) {
        return find(id).filter(row -> row.isOpenAt(clock.instant())).isPresent();
    }

    /** Those that wait at some agencies, oldest first. */
    Page<RequestRow> list(Set<UUID> agencies, @Nullable String after, int limit) {
        Cursor from = after == null ? null : Cursor.of(after, 1);
        return Page.of(
                transactions.read(() -> sqlRequests.waiting(agencies, from, limit, clock.instant())),
                limit,
                row -> Cursor.after(row.id()));
    }

    /** What an officer has asked for of late, whatever came of it, the latest first. */
    Page<RequestRow> listOwn(OfficerId officer, @Nullable String after, int limit) {
        Cursor from = after == null ? null : Cursor.of(after, 1);
        Instant since = clock.instant().minus(FOLLOWED);
        return Page.of(
                transactions.read(() -> sqlRequests.askedBy(officer.value(), since, from, limit)),
                limit,
                row -> Cursor.after(row.id()));
    }

    /** False when it was decided, or its time was over, before. */
    boolean decide(UUID id, RequestRow.Decision decision, UUID by) {
        return transactions.write(() -> rows.decide(id, decision, by, null, clock.instant())) == 1;
    }

    /** The same, of which the phone that was to get the account is told. */
    boolean refuse(RequestRow asked, UUID by, String reason) {
        return transactions.write(() -> {
            boolean refused = rows.decide(asked.id(), RequestRow.Decision.REFUSED, by, reason, clock.instant()) == 1;
            if (refused) {
                tell(asked, PhoneNoticeRow.Kind.REFUSED);
            }
            return refused;
        });
    }

    /** Ends those that nobody decided in time, each by itself. */
    @Scheduled(initialDelay = "10m", fixedDelay = "10m")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void lapse() {
        transactions.read(() -> rows.overdue(clock.instant())).forEach(row -> transactions.write(() -> lapse(row)));
    }

    private void lapse(RequestRow row) {
        if (rows.lapse(row.id(), clock.instant()) == 1) {
            tell(row, PhoneNoticeRow.Kind.LAPSED);
        }
    }

    private void tell(RequestRow row, PhoneNoticeRow.Kind kind) {
        // The language of the account is that of whoever registered it, who may be another person than the one at the
        // counter.
        notices.append(row, kind, row.phone(), Language.VI);
    }
}
