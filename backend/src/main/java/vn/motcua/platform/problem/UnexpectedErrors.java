package vn.motcua.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what nobody expected with 500 and an id, and logs under that id what it was and where, but never an exception's own
 * words: a database quotes in them what was to be written, such as a personal number that is there already.
 */
@Singleton
final class UnexpectedErrors implements ExceptionHandler<RuntimeException, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int DEEPEST_CAUSE = 12;
    private static final int FRAMES = 12;

    @Override
    @SuppressWarnings("rawtypes") // the framework's interface is raw here
    public HttpResponse<?> handle(HttpRequest request, RuntimeException exception) {
        return InputErrors.of(exception)
                .map(callers -> ProblemResponse.of(request, callers))
                .orElseGet(() -> ProblemResponse.of(
                        request,
                        ProblemException.of(CommonProblem.INTERNAL_ERROR).with("instance", logged(exception))));
    }

    private static String logged(RuntimeException exception) {
        String id = "urn:uuid:" + UUID.randomUUID();
        LOG.error("Unexpected error {}: {}", id, described(exception));
        return id;
    }

    /** The classes of the whole chain, what the database numbers its errors with, and where each began. */
    private static String described(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            text.append(depth == 0 ? "" : System.lineSeparator() + "Caused by: ")
                    .append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" [")
                        .append(sql.getSQLState())
                        .append(", ")
                        .append(sql.getErrorCode())
                        .append(']');
            }
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append(System.lineSeparator()).append("\tat ").append(frames[i]);
            }
            cause = cause.getCause();
        }
        return text.toString();
    }
}
