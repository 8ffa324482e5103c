package vn.motcua.account.session;

import com.nimbusds.jose.jwk.ECKey;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;

/** Publishes the keys by which others verify our access tokens (RFC 7517). */
@Controller("/api/v1/auth/keys")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class KeyController {

    private final KeyRing keys;

    KeyController(KeyRing keys) {
        this.keys = keys;
    }

    record KeySetJson(List<KeyJson> keys) {}

    record KeyJson(String kty, String use, String alg, String kid, String crv, String x, String y) {
        static KeyJson of(ECKey key) {
            return new KeyJson(
                    "EC",
                    "sig",
                    "ES256",
                    key.getKeyID(),
                    key.getCurve().getName(),
                    key.getX().toString(),
                    key.getY().toString());
        }
    }

    @Get
    HttpResponse<KeySetJson> keys() {
        List<KeyJson> all = keys.publicKeys().stream().map(KeyJson::of).toList();
        return HttpResponse.ok(new KeySetJson(all)).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
    }
}
