package vn.motcua.notification;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.InboxJson.Inbox;
import vn.motcua.notification.InboxJson.Message;
import vn.motcua.notification.words.MessageTemplates;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;

/** The caller's own messages. */
@Controller("/api/v1/inbox")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class InboxController {
    private final InboxMessages messages;
    private final MessageTemplates templates;
    private final Transactions transactions;
    private final Clock clock;

    InboxController(InboxMessages messages, MessageTemplates templates, Transactions transactions, Clock clock) {
        this.messages = messages;
        this.templates = templates;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Get
    Inbox list(
            ApplicantCaller caller,
            HttpRequest<?> request,
            @QueryValue(defaultValue = "false") @Pattern(regexp = "true|false") String unread,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @QueryValue @Nullable String after) {
        ApplicantId applicant = new ApplicantId(caller.applicantId());
        UUID before = after == null ? null : Cursor.of(after, 1).uuid(0);
        Language language = Language.of(request);
        return transactions.read(() -> {
            List<InboxMessage> found = messages.page(applicant, Boolean.parseBoolean(unread), before, limit + 1);
            Page<Message> page = Page.of(found, limit, message -> Cursor.after(message.id()))
                    .map(message -> Message.of(message, templates, language));
            return Inbox.of(page, messages.countUnread(applicant));
        });
    }

    @Post("/{messageId}/read")
    @Status(HttpStatus.NO_CONTENT)
    void read(ApplicantCaller caller, UUID messageId) {
        ApplicantId applicant = new ApplicantId(caller.applicantId());
        if (!transactions.write(() -> messages.markRead(applicant, messageId, clock.instant()))) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
    }
}
