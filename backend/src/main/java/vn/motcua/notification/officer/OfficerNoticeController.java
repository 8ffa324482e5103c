package vn.motcua.notification.officer;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Language;

/** The officer's own notices. */
@Controller("/api/v1/officer/notices")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OfficerNoticeController {
    private final OfficerNoticeRows rows;
    private final NamedDocuments named;
    private final Transactions transactions;
    private final Clock clock;

    OfficerNoticeController(OfficerNoticeRows rows, NamedDocuments named, Transactions transactions, Clock clock) {
        this.named = named;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Get
    OfficerNoticeJson.Notices list(
            OfficerCaller caller,
            HttpRequest<?> request,
            @QueryValue(defaultValue = "false") @Pattern(regexp = "true|false") String unread,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @QueryValue @Nullable String after) {
        OfficerId officer = new OfficerId(caller.officerId());
        UUID before = after == null ? null : Cursor.of(after, 1).uuid(0);
        Language language = Language.of(request);
        return transactions.read(() -> {
            List<OfficerNotice> found = rows.list(officer, Boolean.parseBoolean(unread), before, limit + 1);
            Page<OfficerNotice> page = Page.of(found, limit, notice -> Cursor.after(notice.id()));
            Map<UUID, String> names = named.of(caller, page.items(), language);
            return OfficerNoticeJson.Notices.of(
                    page.map(notice -> OfficerNoticeJson.Notice.of(
                            notice, names.get(notice.about().subjectId()), language)),
                    rows.countUnread(officer));
        });
    }

    @Post("/{noticeId}/read")
    @Status(HttpStatus.NO_CONTENT)
    void read(OfficerCaller caller, UUID noticeId) {
        OfficerId officer = new OfficerId(caller.officerId());
        if (!transactions.write(() -> rows.markRead(officer, noticeId, clock.instant()))) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
    }
}
