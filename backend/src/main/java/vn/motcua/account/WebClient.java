package vn.motcua.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;
import vn.motcua.account.session.Tokens;
import vn.motcua.platform.web.Https;

/**
 * The web portal as a client: it holds its tokens in cookies that scripts cannot read, and says who it is in a header
 * that no other site can send along.
 */
final class WebClient {

    static final String HEADER = "X-Motcua-Client";
    static final String ACCESS_COOKIE = "motcua_access";
    static final String REFRESH_COOKIE = "motcua_refresh";

    private static final String ACCESS_PATH = "/api";
    private static final String REFRESH_PATH = "/api/v1/auth";

    private WebClient() {}

    static boolean is(HttpRequest<?> request) {
        return "web".equals(request.getHeaders().get(HEADER));
    }

    static Optional<String> accessToken(HttpRequest<?> request) {
        return request.getCookies().findCookie(ACCESS_COOKIE).map(Cookie::getValue);
    }

    static Optional<String> refreshToken(HttpRequest<?> request) {
        return request.getCookies().findCookie(REFRESH_COOKIE).map(Cookie::getValue);
    }

    static <T> MutableHttpResponse<T> give(HttpRequest<?> request, MutableHttpResponse<T> response, Tokens tokens) {
        // The server counts idleness by requests; a cookie that counted it by refreshes would go too early.
        return response.cookie(cookie(request, ACCESS_COOKIE, ACCESS_PATH, tokens.accessToken(), tokens.accessLasts()))
                .cookie(cookie(request, REFRESH_COOKIE, REFRESH_PATH, tokens.refreshToken(), tokens.sessionLasts()));
    }

    static <T> MutableHttpResponse<T> clear(HttpRequest<?> request, MutableHttpResponse<T> response) {
        return response.cookie(cookie(request, ACCESS_COOKIE, ACCESS_PATH, "", Duration.ZERO))
                .cookie(cookie(request, REFRESH_COOKIE, REFRESH_PATH, "", Duration.ZERO));
    }

    private static Cookie cookie(HttpRequest<?> request, String name, String path, String value, Duration lasts) {
        return Cookie.of(name, value)
                .path(path)
                .maxAge(lasts)
                .httpOnly(true)
                .secure(Https.carries(request))
                .sameSite(SameSite.Strict);
    }
}
