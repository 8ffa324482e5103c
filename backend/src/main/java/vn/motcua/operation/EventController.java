package vn.motcua.operation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.platform.outbox.OutboxUpkeep;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;

/** The portal's own events, for those who run it. */
@Controller("/api/v1/officer/events")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class EventController {
    private static final Logger LOG = LoggerFactory.getLogger(EventController.class);
    private static final int LONGEST_NAME = 40;

    private final OutboxUpkeep upkeep;
    private final Operators operators;

    EventController(OutboxUpkeep upkeep, Operators operators) {
        this.upkeep = upkeep;
        this.operators = operators;
    }

    @Introspected
    record Retry(@NotBlank @Size(max = LONGEST_NAME) String consumer) {}

    @Get
    EventsJson list(
            OfficerCaller officer,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @QueryValue @Nullable String after) {
        operators.require(officer);
        return after == null
                ? EventsJson.first(upkeep.counts(), upkeep.listSetApart(null, limit))
                : EventsJson.next(upkeep.listSetApart(Cursor.of(after, 1), limit));
    }

    @Post("/{eventId}/retries")
    HttpResponse<Void> retry(OfficerCaller officer, UUID eventId, @Body @Valid Retry body) {
        operators.require(officer);
        if (!upkeep.retry(eventId, body.consumer())) {
            throw ProblemException.of(OperationProblem.EVENT_NOT_SET_APART);
        }
        LOG.info("Event {} for {} is tried again, by officer {}", eventId, body.consumer(), officer.officerId());
        return HttpResponse.noContent();
    }
}
