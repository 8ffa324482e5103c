package vn.motcua.platform.problem;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Turns every error that the framework answers by itself into problem details. */
@Singleton
final class FrameworkErrors implements ErrorResponseProcessor<Problem> {
    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        ProblemException problem = context.getRootCause()
                .flatMap(InputErrors::of)
                .orElseGet(() -> ProblemException.of(CommonProblem.ofStatus(response.code())));
        return ProblemResponse.fill(response, context.getRequest(), problem);
    }
}
