package vn.motcua.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the access token in the web client's cookie, after the Authorization header has been looked at. */
@Singleton
final class WebCookieReader implements TokenReader<HttpRequest<?>> {

    @Override
    public Optional<String> findToken(HttpRequest<?> request) {
        return WebClient.accessToken(request);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
