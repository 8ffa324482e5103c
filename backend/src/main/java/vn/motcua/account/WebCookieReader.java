package vn.motcua.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the access token in the web client's cookie, where the request has no Authorization header. */
@Singleton
final class WebCookieReader implements TokenReader<HttpRequest<?>> {

    @Override
    public Optional<String> findToken(HttpRequest<?> request) {
        // The guard against other sites lets a request with that header pass: its cookie must not count then.
        return request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                ? Optional.empty()
                : WebClient.accessToken(request);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
