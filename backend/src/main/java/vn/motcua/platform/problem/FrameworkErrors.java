package vn.motcua.platform.problem;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every error that the framework answers by itself into problem details. */
@Singleton
final class FrameworkErrors implements ErrorResponseProcessor<Problem> {
    private static final Logger LOG = LoggerFactory.getLogger(FrameworkErrors.class);

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        ProblemException problem = context.getRootCause()
                .flatMap(InputErrors::of)
                .orElseGet(() -> ProblemException.of(CommonProblem.ofStatus(response.code())));
        if (problem.type().status() >= HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
            context.getRootCause().ifPresent(cause -> LOG.error("Unexpected error while answering", cause));
        }
        return ProblemResponse.fill(response, context.getRequest(), problem);
    }
}
