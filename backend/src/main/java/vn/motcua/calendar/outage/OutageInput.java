package vn.motcua.calendar.outage;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Outage;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** What administrators send; shapes of {@code mobile-api-spec}. */
final class OutageInput {
    private static final Duration LONGEST = Duration.ofDays(31);
    private static final Duration FURTHEST = Duration.ofDays(366);

    private OutageInput() {}

    /** What an administrator may call it. */
    enum Kind {
        PLANNED,
        UNPLANNED
    }

    /** For whom it holds; the province when nothing is said. */
    enum Scope {
        NATIONAL,
        PROVINCE
    }

    @Introspected
    record NewOutage(
            @NotNull Kind kind,
            @NotNull Instant from,
            @Nullable Instant to,
            @NotBlank @Size(max = 300) String what,
            @NotBlank @Size(max = 300) String whatEn,
            @Nullable Scope scope) {

        Outage checked(Instant now) {
            if (Duration.between(now, from).abs().compareTo(FURTHEST) > 0) {
                throw refused(
                        "/from", "range", "Chỉ ghi trong khoảng một năm trước và sau hôm nay", "Only within a year");
            }
            if (kind == Kind.UNPLANNED && from.isAfter(now)) {
                throw refused(
                        "/from",
                        "future",
                        "Sự cố chưa xảy ra; nếu là bảo trì, hãy chọn loại có kế hoạch",
                        "It has not happened yet; maintenance to come is planned");
            }
            if (kind == Kind.PLANNED && to == null) {
                throw refused("/to", "required", "Hãy nhập giờ kết thúc dự kiến", "Enter when it will end");
            }
            if (to != null) {
                checkEnd(from, to);
            }
            return new Outage(from, to, new Text(what.strip(), whatEn.strip()));
        }
    }

    @Introspected
    record End(
            @NotNull Instant to, @NotBlank @Size(max = 500) String reason) {
        Instant checked(Instant from) {
            checkEnd(from, to);
            return to;
        }
    }

    @Introspected
    record Withdrawal(@NotBlank @Size(max = 500) String reason) {}

    private static void checkEnd(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            throw refused("/to", "order", "Giờ kết thúc phải sau giờ bắt đầu", "The end must lie after the begin");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw refused("/to", "range", "Không ghi quá 31 ngày một lần", "No more than 31 days at a time");
        }
    }

    private static ProblemException refused(String pointer, String keyword, String vi, String en) {
        return ProblemException.invalid(pointer, keyword, new Text(vi, en));
    }
}
