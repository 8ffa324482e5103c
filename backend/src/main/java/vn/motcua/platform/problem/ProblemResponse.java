package vn.motcua.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import vn.motcua.platform.text.Language;

/** Makes the HTTP answer of a problem; for filters and handlers that answer without throwing. */
public final class ProblemResponse {
    private ProblemResponse() {}

    /** The answer in the language that the request prefers. */
    public static MutableHttpResponse<Problem> of(HttpRequest<?> request, ProblemException problem) {
        return fill(HttpResponse.ok(), request, problem);
    }

    static MutableHttpResponse<Problem> fill(
            MutableHttpResponse<?> response, HttpRequest<?> request, ProblemException problem) {
        Language language = Language.of(request);
        problem.retryAfter().ifPresent(wait -> response.header("Retry-After", Long.toString(wholeSeconds(wait))));
        return response.status(problem.type().status())
                .header("Content-Language", language.tag())
                .body(Problem.of(problem, language))
                .contentType(Problem.MEDIA_TYPE);
    }

    /** Rounded up: whoever comes back then comes late enough. */
    static long wholeSeconds(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
