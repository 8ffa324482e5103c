package vn.motcua.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers a {@link ProblemException} thrown at the edge. */
@Singleton
final class ProblemExceptionHandler implements ExceptionHandler<ProblemException, HttpResponse<?>> {
    @Override
    @SuppressWarnings("rawtypes") // the framework's interface is raw here
    public HttpResponse<?> handle(HttpRequest request, ProblemException exception) {
        return ProblemResponse.of(request, exception);
    }
}
