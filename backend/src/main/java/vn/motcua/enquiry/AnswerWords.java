package vn.motcua.enquiry;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.lookup.StatusLookup;
import vn.motcua.notification.channel.sms.Unaccented;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;

/** Answers in words: without diacritics, so that each is one short message, and without anything about anyone. */
final class AnswerWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(Zone.VIETNAM);
    private static final Text HELP = new Text(
            "Tra cứu hồ sơ: soạn TTHS <mã hồ sơ> <mã tra cứu trên giấy tiếp nhận>. Ví dụ: TTHS H56.31-261122-0001 ABC234",
            "To ask about a dossier text: STATUS <dossier code> <check value on its receipt>. Example: STATUS"
                    + " H56.31-261122-0001 ABC234");
    private static final Text NOT_FOUND = new Text(
            "Không có hồ sơ nào với mã hồ sơ và mã tra cứu này. Hãy xem lại hai mã trên giấy tiếp nhận.",
            "There is no dossier with this code and check value. Please look at both on the receipt again.");
    private static final Text STATUS = new Text("Hồ sơ %s: %s.", "Dossier %s: %s.");
    private static final Text PROMISED = new Text(" Hẹn trả kết quả: %s.", " Result promised for: %s.");
    private static final Text PROMISED_ANEW =
            new Text(" Hẹn lại ngày trả kết quả: %s.", " Result now promised for: %s.");

    private AnswerWords() {}

    static String help(Language language) {
        return said(HELP, language);
    }

    static String notFound(Language language) {
        return said(NOT_FOUND, language);
    }

    static String found(StatusLookup.Found found, Language language) {
        Dossier dossier = found.dossier();
        return status(
                dossier.requireCode().value(),
                dossier.status(),
                new Promise(dossier.times().promisedAt(), found.newPromisedAt()),
                language);
    }

    /** What is promised, and what instead. */
    record Promise(@Nullable Instant first, @Nullable Instant anew) {}

    static String status(String code, DossierStatus status, Promise promise, Language language) {
        String answer = said(STATUS, language).formatted(code, said(words(status), language));
        if (!isAwaited(status)) {
            return answer;
        }
        if (promise.anew() != null) {
            return answer + said(PROMISED_ANEW, language).formatted(DAY.format(promise.anew()));
        }
        return promise.first() == null
                ? answer
                : answer + said(PROMISED, language).formatted(DAY.format(promise.first()));
    }

    /** While the agency waits for the applicant the promise moves, and after the result it is kept or broken. */
    private static boolean isAwaited(DossierStatus status) {
        return !status.isFinal() && !status.pausesClock() && status != DossierStatus.RESOLVED;
    }

    private static String said(Text text, Language language) {
        return Unaccented.of(text.in(language));
    }

    private static Text words(DossierStatus status) {
        return switch (status) {
            case DRAFT -> new Text("chưa nộp", "not submitted");
            case SUBMITTED -> new Text("đã nộp, đang chờ tiếp nhận", "submitted, waiting to be accepted");
            case ACCEPTED -> new Text("đã được tiếp nhận", "accepted");
            case REFUSED -> new Text("không được tiếp nhận", "refused");
            case IN_PROGRESS -> new Text("đang được giải quyết", "in progress");
            case SUPPLEMENT_REQUESTED -> new Text("chờ bạn bổ sung hồ sơ", "waiting for what you were asked to add");
            case PAYMENT_REQUESTED -> new Text("chờ bạn nộp phí, lệ phí", "waiting for your payment");
            case WITHDRAWN -> new Text("đã rút", "withdrawn");
            case STOPPED -> new Text("đã dừng giải quyết", "stopped");
            case RESOLVED -> new Text("đã có kết quả, chờ trả", "resolved, the result is ready");
            case RESULT_RETURNED -> new Text("đã trả kết quả", "the result was returned");
        };
    }
}
