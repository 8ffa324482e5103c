package vn.motcua.account.phone;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.account.code.CodeSender;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;

/** Tells both numbers that an account was bound to another, until they have been told; neither message says whose. */
@Singleton
class PhoneChangeNotices {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneChangeNotices.class);
    private static final Text TO_OLD = new Text(
            "Một cửa: số điện thoại này không còn dùng để đăng nhập tài khoản của bạn, theo yêu cầu tại bộ phận một cửa."
                    + " Nếu không phải bạn yêu cầu, hãy gọi 1022 ngay.",
            "Motcua: this phone no longer signs in to your account, as asked for at a one-stop shop. If that was not you,"
                    + " call 1022 at once.");
    private static final Text TO_NEW = new Text(
            "Một cửa: từ nay bạn đăng nhập bằng số điện thoại này. Mọi thiết bị cũ đã bị đăng xuất.",
            "Motcua: from now on you sign in with this phone. All devices from before are signed out.");

    /** Together about a day and a half: longer than any outage of a gateway that we know of. */
    private static final int TRIES = 12;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private final PhoneNoticeRows rows;
    private final CodeSender sender;
    private final Transactions transactions;
    private final Clock clock;

    PhoneChangeNotices(PhoneNoticeRows rows, CodeSender sender, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.sender = sender;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Writes down that both numbers are to be told; in the transaction of the change. */
    void append(PhoneChangeRow change, Language language) {
        transactions.write(() -> {
            rows.save(row(change, PhoneNoticeRow.Kind.OLD, change.oldPhone(), language));
            rows.save(row(change, PhoneNoticeRow.Kind.NEW, change.newPhone(), language));
        });
    }

    @Scheduled(initialDelay = "10s", fixedDelay = "5s")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void runOnce() {
        // Taken before it is sent, and sent outside the transaction: a message twice is better than none.
        List<PhoneNoticeRow> due = transactions.write(() -> {
            List<PhoneNoticeRow> taken = rows.lockDue(clock.instant());
            taken.forEach(row -> rows.take(row.id(), nextTry(row)));
            return taken;
        });
        due.forEach(this::hand);
    }

    private void hand(PhoneNoticeRow row) {
        String message = (row.kind() == PhoneNoticeRow.Kind.OLD ? TO_OLD : TO_NEW).in(row.language());
        try {
            sender.tell(new PhoneNumber(row.phone()), message);
        } catch (RuntimeException broken) {
            LOG.warn(
                    "A notice of a changed phone could not be handed over, try {} of {}: {}",
                    row.tries() + 1,
                    TRIES,
                    broken.getClass().getSimpleName());
            return;
        }
        transactions.write(() -> rows.told(row.id(), clock.instant()));
    }

    private @Nullable Instant nextTry(PhoneNoticeRow row) {
        boolean last = row.tries() + 1 >= TRIES;
        return last ? null : clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << row.tries()));
    }

    private PhoneNoticeRow row(PhoneChangeRow change, PhoneNoticeRow.Kind kind, String phone, Language language) {
        return new PhoneNoticeRow(Ids.next(), change.id(), kind, phone, language, 0, clock.instant(), null);
    }
}
