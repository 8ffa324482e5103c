package vn.motcua.platform.web;

import io.micronaut.http.HttpRequest;

/** Whether people reach us over HTTPS. */
public final class Https {
    private static final String FORWARDED = "X-Forwarded-Proto";

    private Https() {}

    /** Behind a proxy the proxy says it; a client that lies makes only its own cookies and answers stricter. */
    public static boolean carries(HttpRequest<?> request) {
        return request.isSecure()
                || "https".equalsIgnoreCase(request.getHeaders().get(FORWARDED));
    }
}
