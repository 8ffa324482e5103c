package vn.motcua.account.phone;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.account.code.CodeSender;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;

/** Tells the numbers of an account that is given to another phone, or is not, until they are told; no message says whose. */
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

    private static final Text ASKED = new Text(
            "Một cửa: có người mang giấy tờ đến bộ phận một cửa và cho biết tài khoản đang dùng số điện thoại này là của họ."
                    + " Nếu không đúng, hãy gọi 1022 ngay.",
            "Motcua: at a one-stop shop somebody with papers says that the account of this phone is theirs. If that is not"
                    + " so, call 1022 at once.");

    private static final Text REFUSED = new Text(
            "Một cửa: đề nghị chuyển tài khoản sang số điện thoại này không được chấp nhận. Muốn biết lý do, hãy hỏi bộ phận"
                    + " một cửa nơi bạn đã đến hoặc gọi 1022.",
            "Motcua: an account was not given to this phone, as somebody had asked. To learn why, ask the one-stop shop where"
                    + " you were, or call 1022.");
    private static final Text LAPSED = new Text(
            "Một cửa: đề nghị chuyển tài khoản sang số điện thoại này đã hết hạn mà chưa được xác nhận. Hãy mang giấy tờ đến"
                    + " bộ phận một cửa để đề nghị lại, hoặc gọi 1022.",
            "Motcua: nobody confirmed in time that an account is given to this phone. Bring your papers to a one-stop shop to"
                    + " ask again, or call 1022.");

    /** Together about a day and a half: longer than any outage of a gateway that we know of. */
    private static final int TRIES = 12;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LAST_DOUBLING = 10;

    /** Told or given up, so long somebody can still ask whether and when a number was told. */
    private static final Duration KEPT = Duration.ofDays(90);

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

    /** Writes down that a number is to be told of a request; in the transaction that opens or ends it. */
    void append(RequestRow request, PhoneNoticeRow.Kind kind, PhoneNumber phone, Language language) {
        transactions.write(() -> rows.save(new PhoneNoticeRow(
                Ids.next(), null, request.id(), kind, phone.value(), language, 0, clock.instant(), null)));
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
        String message = words(row.kind()).in(row.language());
        try {
            sender.tell(new PhoneNumber(row.phone()), message);
        } catch (RuntimeException broken) {
            failed(row, broken);
            return;
        }
        transactions.write(() -> rows.told(row.id(), clock.instant()));
    }

    private static Text words(PhoneNoticeRow.Kind kind) {
        return switch (kind) {
            case OLD -> TO_OLD;
            case NEW -> TO_NEW;
            case ASKED -> ASKED;
            case REFUSED -> REFUSED;
            case LAPSED -> LAPSED;
        };
    }

    /** Given up only now that the last try has failed: a server that stops in the middle of it leaves it to be tried. */
    private void failed(PhoneNoticeRow row, RuntimeException broken) {
        int tried = row.tries() + 1;
        String kind = broken.getClass().getSimpleName();
        if (tried < TRIES) {
            LOG.warn("A notice of a changed phone could not be handed over, try {} of {}: {}", tried, TRIES, kind);
            return;
        }
        transactions.write(() -> rows.giveUp(row.id()));
        LOG.error(
                "Notice {} of a changed phone ({}) is given up: {} tries failed, the last with {}",
                row.id(),
                row.kind(),
                tried,
                kind);
    }

    /** Removes notices that are of no more use: told, or given up, so long ago. */
    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void removeOld() {
        Instant before = clock.instant().minus(KEPT);
        transactions.writeInBatches(limit -> rows.deleteDoneBefore(before, limit));
    }

    private Instant nextTry(PhoneNoticeRow row) {
        return clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(row.tries(), LAST_DOUBLING)));
    }

    private PhoneNoticeRow row(PhoneChangeRow change, PhoneNoticeRow.Kind kind, String phone, Language language) {
        return new PhoneNoticeRow(Ids.next(), change.id(), null, kind, phone, language, 0, clock.instant(), null);
    }
}
