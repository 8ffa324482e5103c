package vn.motcua.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Set;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.problem.ProblemResponse;

/**
 * Refuses writes that a browser's cookie would authenticate but that lack the portal's own header: another site can make a
 * browser send the cookie, but not the header.
 */
@ServerFilter("/api/**")
final class CrossSiteGuard implements Ordered {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @RequestFilter
    @Nullable
    HttpResponse<?> guard(HttpRequest<?> request) {
        boolean byCookie = !request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                && (WebClient.accessToken(request).isPresent()
                        || WebClient.refreshToken(request).isPresent());
        if (READING.contains(request.getMethod()) || !byCookie || WebClient.is(request)) {
            return null;
        }
        return ProblemResponse.of(request, ProblemException.of(AccountProblem.CSRF_HEADER_MISSING));
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }
}
