package vn.motcua.operation;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.reach.Backlog;
import vn.motcua.notification.reach.Backlogs;
import vn.motcua.platform.security.OfficerCaller;

/** How many notices wait to be handed to their providers, for those who run the portal: never to whom, nor what they say. */
@Controller("/api/v1/officer/notice-queues")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticeQueueController {
    private final Backlogs backlogs;
    private final Operators operators;

    NoticeQueueController(Backlogs backlogs, Operators operators) {
        this.backlogs = backlogs;
        this.operators = operators;
    }

    record NoticeQueuesJson(List<NoticeQueueJson> items) {
        NoticeQueuesJson {
            items = List.copyOf(items);
        }
    }

    record NoticeQueueJson(
            String channel,
            long waiting,
            long late,
            long held,
            @Nullable Instant oldestAt) {
        static NoticeQueueJson of(String channel, Backlog backlog) {
            return new NoticeQueueJson(channel, backlog.waiting(), backlog.late(), backlog.held(), backlog.oldestAt());
        }
    }

    @Get
    NoticeQueuesJson list(OfficerCaller officer) {
        operators.require(officer);
        List<NoticeQueueJson> queues = new ArrayList<>();
        queues.add(NoticeQueueJson.of("PUSH", backlogs.ofPushes()));
        backlogs.ofChannels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(queue -> queues.add(NoticeQueueJson.of(queue.getKey().name(), queue.getValue())));
        return new NoticeQueuesJson(queues);
    }
}
