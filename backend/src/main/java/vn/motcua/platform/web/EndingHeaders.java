package vn.motcua.platform.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;

/** Says on every answer of an operation that ends, refusals included, that and when it does. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class EndingHeaders implements Ordered {
    @Override
    public int getOrder() {
        // As early as the security headers, so that it also sees what other filters answer by themselves.
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        RouteAttributes.getRouteMatch(request)
                .flatMap(route -> Ending.of(route.getAnnotationMetadata()))
                .ifPresent(ending -> response.header("Deprecation", ending.deprecation())
                        .header("Sunset", ending.sunset())
                        .header(HttpHeaders.LINK, ending.link()));
    }
}
