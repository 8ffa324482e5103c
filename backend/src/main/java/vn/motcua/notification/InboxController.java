package vn.motcua.notification;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.InboxJson.Inbox;
import vn.motcua.notification.InboxJson.Message;
import vn.motcua.notification.InboxJson.Received;
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
    private final MessageDeliveries deliveries;
    private final MessageTemplates templates;
    private final Transactions transactions;
    private final Clock clock;

    InboxController(
            InboxMessages messages,
            MessageDeliveries deliveries,
            MessageTemplates templates,
            Transactions transactions,
            Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries;
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
            Map<UUID, List<MessageDelivery>> ways = deliveries.of(found);
            Page<Message> page = Page.of(found, limit, message -> Cursor.after(message.id()))
                    .map(message -> Message.of(message, ways, templates, language));
            return Inbox.of(page, messages.countUnread(applicant));
        });
    }

    @Get("/{messageId}")
    Message get(ApplicantCaller caller, HttpRequest<?> request, UUID messageId) {
        ApplicantId applicant = new ApplicantId(caller.applicantId());
        return transactions.read(() -> {
            InboxMessage message =
                    messages.find(applicant, messageId).orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
            return Message.of(message, deliveries.of(List.of(message)), templates, Language.of(request));
        });
    }

    /** Says nothing of those that are not the caller's, or no longer there. */
    @Post("/received")
    @Status(HttpStatus.NO_CONTENT)
    void received(ApplicantCaller caller, @Body @Valid Received received) {
        ApplicantId applicant = new ApplicantId(caller.applicantId());
        transactions.write(() -> messages.markReceived(applicant, received.ids(), clock.instant()));
    }

    @Post("/{messageId}/received")
    @Status(HttpStatus.NO_CONTENT)
    void received(ApplicantCaller caller, UUID messageId) {
        ApplicantId applicant = new ApplicantId(caller.applicantId());
        if (transactions.write(() -> messages.markReceived(applicant, List.of(messageId), clock.instant())) != 1) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
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
