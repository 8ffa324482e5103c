package vn.motcua.platform.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Serves the portal: files as they are, and the shell for every address that a person may open in a browser. The API
 * and the health check are never touched. It is a filter, for a catch-all route would win over the API's own.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class WebPortal implements Ordered {
    private static final String OFFICERS = "/mot-cua";
    private static final String SHELL = "/index.html";
    /** An ending that begins with a small letter; the codes of dossiers and procedures have full stops too, but none behind one. */
    private static final Pattern FILE = Pattern.compile("\\.[a-z][A-Za-z0-9]*$");

    private final WebFiles files;

    WebPortal(WebFiles files) {
        this.files = files;
    }

    @Override
    public int getOrder() {
        // Before the security filter, which knows only routes, and after the security headers.
        return Ordered.HIGHEST_PRECEDENCE + 100;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> serve(HttpRequest<?> request) {
        String path = request.getPath();
        boolean reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        if (!reads || isUnder("/api", path) || isUnder("/health", path)) {
            return null;
        }
        return files.find(path)
                .or(() -> shell(path, request))
                .map(file -> answer(file, request))
                .orElse(null);
    }

    private Optional<WebFile> shell(String path, HttpRequest<?> request) {
        if (!isNavigation(request) && !isPage(path, request)) {
            return Optional.empty();
        }
        return files.find(isUnder(OFFICERS, path) ? OFFICERS + SHELL : SHELL);
    }

    private static boolean isNavigation(HttpRequest<?> request) {
        String accept = request.getHeaders().get(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }

    /**
     * Whether somebody who takes anything means a page: a service worker that keeps the shell, a link's preview. A missing
     * script or picture is a 404, not a page, and what a route answers is the route's.
     */
    private static boolean isPage(String path, HttpRequest<?> request) {
        String accept = request.getHeaders().get(HttpHeaders.ACCEPT);
        boolean anything = accept == null || accept.contains("*/*");
        return anything
                && !isUnder("/assets", path)
                && !FILE.matcher(path).find()
                && RouteAttributes.getRouteMatch(request).isEmpty();
    }

    private static boolean isUnder(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    private static HttpResponse<?> answer(WebFile file, HttpRequest<?> request) {
        WebFile.Variant variant = file.variant(Negotiation.codings(request));
        boolean same = Negotiation.holds(request, variant.tag());
        MutableHttpResponse<?> response = same
                ? HttpResponse.notModified()
                : HttpResponse.ok(variant.bytes()).contentType(file.mediaType());
        if (!same && !"identity".equals(variant.encoding())) {
            response.header(HttpHeaders.CONTENT_ENCODING, variant.encoding());
        }
        return response.header(HttpHeaders.ETAG, variant.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        file.immutable() ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
