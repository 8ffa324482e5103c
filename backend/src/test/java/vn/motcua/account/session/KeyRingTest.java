package vn.motcua.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._support.ServerTest;
import vn.motcua.platform.secret.KeyFolder;

@ServerTest
class KeyRingTest {

    @TempDir
    Path folder;

    private final KeyFolder keyFolder;
    private final Clock clock;

    KeyRingTest(KeyFolder keyFolder, Clock clock) {
        this.keyFolder = keyFolder;
        this.clock = clock;
    }

    @Test
    void firstKeySignsAndAllKeysVerify() throws Exception {
        ECKey old = key("old");
        ECKey next = key("next");
        String ofOld = token(ring(old));
        String ofNext = token(ring(next));

        AccessTokens changing = new AccessTokens(ring(next, old), clock);
        assertThat(changing.verify(ofOld)).isPresent();
        assertThat(changing.verify(ofNext)).isPresent();
        assertThat(ring(next, old).signingKey().getKeyID()).isEqualTo("next");

        AccessTokens changed = new AccessTokens(ring(next), clock);
        assertThat(changed.verify(ofOld)).isEmpty();
    }

    @Test
    void keyThatOnlyVerifiesMayBePublic() throws Exception {
        assertThat(ring(key("next"), key("old").toPublicJWK()).publicKeys()).hasSize(2);
        assertThatThrownBy(() -> ring(key("old").toPublicJWK()).signingKey()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keysOfAnotherCurveOrWithoutANameAreRefused() throws Exception {
        ECKey otherCurve = new ECKeyGenerator(Curve.P_384).keyID("k").generate();
        ECKey nameless = new ECKeyGenerator(Curve.P_256).generate();

        assertThatThrownBy(() -> ring(otherCurve).signingKey()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ring(nameless).signingKey()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ring().signingKey()).isInstanceOf(IllegalStateException.class);
    }

    private String token(KeyRing ring) {
        AccessClaims claims = new AccessClaims(
                UUID.randomUUID(), UUID.randomUUID(), clock.instant().plusSeconds(60));
        return new AccessTokens(ring, clock).issue(claims);
    }

    private KeyRing ring(JWK... keys) throws IOException {
        Path file = Files.createTempFile(folder, "keys", ".json");
        Files.writeString(file, new JWKSet(List.of(keys)).toString(false));
        return new KeyRing(keyFolder, file.toString());
    }

    private static ECKey key(String name) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyID(name).generate();
    }
}
