package vn.motcua.platform.problem;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Text;

/** Routes on which the edge is tested; they exist in tests alone. */
@Controller("/test-only")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(env = "test")
class ExampleController {
    @Post("/echo")
    Echo echo(@Valid @Body Echo body) {
        return body;
    }

    @Post("/tree")
    JsonNode tree(@Body JsonNode body) {
        return body;
    }

    @Get("/limit")
    Echo limit(@QueryValue @Min(1) @Max(100) int limit) {
        return new Echo("x", null, List.of(), limit);
    }

    @Get("/refused")
    Echo refused() {
        throw ProblemException.of(CommonProblem.TOO_MANY_REQUESTS)
                .withDetail(new Text("Chờ một chút", "Wait a little"))
                .with("currentVersion", 7)
                .withRetryAfter(Duration.ofMillis(1_200));
    }

    @Get("/bug")
    Echo bug() {
        throw new IllegalStateException("a secret of ours");
    }

    @Get(uri = "/text", produces = MediaType.TEXT_PLAIN)
    String text() {
        return "text";
    }

    @Get("/mine")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    String mine(ApplicantCaller caller) {
        return caller.applicantId().toString();
    }

    /** A body with one of everything. */
    @Introspected
    record Echo(
            @NotBlank String name,
            @Nullable LocalDate date,
            @Size(max = 2) List<@Valid Part> parts,
            int count) {}

    /** A part of a body. */
    @Introspected
    record Part(@NotBlank String name) {}
}
