package vn.motcua.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.account.session.Tokens;
import vn.motcua.platform.limit.Networks;

/** What all answers to signing in share: tokens in the body or in cookies, and from where the caller comes. */
@Singleton
class AuthAnswers {

    private static final String UNNAMED = "-";

    private final Networks networks;

    AuthAnswers(Networks networks) {
        this.networks = networks;
    }

    Client client(HttpRequest<?> request) {
        String label = Optional.ofNullable(request.getHeaders().get(HttpHeaders.USER_AGENT))
                .map(agent -> agent.replaceAll("\\p{C}+", " ").strip())
                .filter(agent -> !agent.isEmpty())
                .orElse(UNNAMED);
        return new Client(label, networks.of(request));
    }

    MutableHttpResponse<SessionJson> signedIn(
            HttpRequest<?> request, Tokens tokens, SessionJson.Who who, List<SessionJson.Warning> warnings) {
        boolean web = WebClient.is(request);
        MutableHttpResponse<SessionJson> answer = HttpResponse.ok(SessionJson.of(tokens, web, who, warnings))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return web ? WebClient.give(request, answer, tokens) : answer;
    }
}
