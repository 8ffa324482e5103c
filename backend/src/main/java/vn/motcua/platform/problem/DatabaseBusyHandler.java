package vn.motcua.platform.problem;

import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Answers 503 with Retry-After when every database connection stayed busy for as long as a request may wait. */
@Singleton
final class DatabaseBusyHandler implements ExceptionHandler<CannotGetJdbcConnectionException, HttpResponse<?>> {
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    @Override
    @SuppressWarnings("rawtypes") // the framework's interface is raw here
    public HttpResponse<?> handle(HttpRequest request, CannotGetJdbcConnectionException exception) {
        return ProblemResponse.of(
                request, ProblemException.of(CommonProblem.UNAVAILABLE).withRetryAfter(TRY_AGAIN));
    }
}
