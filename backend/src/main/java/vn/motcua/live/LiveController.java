package vn.motcua.live;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import reactor.core.publisher.Flux;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.Caller;
import vn.motcua.platform.security.OfficerCaller;

/** Live changes over HTTP, as server-sent events. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class LiveController {

    private static final int LONGEST_SECONDS = 300;

    private final LiveStreams streams;

    LiveController(LiveStreams streams) {
        this.streams = streams;
    }

    @Get("/live")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Flux<Event<LiveJson>>> ofApplicant(
            ApplicantCaller caller, @QueryValue(defaultValue = "300") @Min(1) @Max(LONGEST_SECONDS) int seconds) {
        return stream(caller, seconds);
    }

    @Get("/officer/live")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Flux<Event<LiveJson>>> ofOfficer(
            OfficerCaller caller, @QueryValue(defaultValue = "300") @Min(1) @Max(LONGEST_SECONDS) int seconds) {
        return stream(caller, seconds);
    }

    private HttpResponse<Flux<Event<LiveJson>>> stream(Caller caller, int seconds) {
        Flux<LiveMessage> messages = streams.open(caller, Duration.ofSeconds(seconds))
                .orElseThrow(
                        () -> ProblemException.of(CommonProblem.UNAVAILABLE).withRetryAfter(LiveStreams.whenFull()));
        return HttpResponse.ok(messages.map(LiveController::event))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // A reverse proxy that collects an answer before it passes it on would pass this one on when it is
                // over.
                .header("X-Accel-Buffering", "no");
    }

    private static Event<LiveJson> event(LiveMessage message) {
        return switch (message) {
            case LiveMessage.Ready ready -> Event.of(LiveJson.EMPTY).name("ready");
            case LiveMessage.Beat beat -> Event.of(LiveJson.EMPTY).name("beat");
            case LiveMessage.Changed changed ->
                Event.of(LiveJson.of(changed))
                        .name("dossier")
                        .id(changed.event().toString());
        };
    }
}
