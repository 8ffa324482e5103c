package vn.motcua.platform.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

/**
 * Takes whoever accepts nothing but problem details to speak of errors: generated clients name only the JSON of an operation, and
 * where it answers a file, or nothing, that is all there is.
 */
@ServerFilter("/api/v1/**")
final class AcceptedErrors {
    @PreMatching
    @RequestFilter
    void widen(HttpRequest<?> request) {
        if (Problem.MEDIA_TYPE.equals(request.getHeaders().get(HttpHeaders.ACCEPT))
                && request.getHeaders() instanceof MutableHttpHeaders headers) {
            headers.set(HttpHeaders.ACCEPT, MediaType.ALL);
        }
    }
}
