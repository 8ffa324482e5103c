package vn.motcua.account.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.secret.KeyFolder;

/**
 * The keys of access tokens (ECDSA on P-256), read when the first token is asked for. The first key of the set signs, all
 * of them verify: to change keys, put the new one behind the old, later before it, and later yet take the old one away.
 */
@Singleton
class KeyRing {

    private final KeyFolder folder;
    private final @Nullable String file;
    private volatile @Nullable List<ECKey> keys;

    /** @param file a JSON Web Key Set with private keys; without it one is made and kept in the key folder */
    KeyRing(KeyFolder folder, @Property(name = "motcua.jwt.keys") @Nullable String file) {
        this.folder = folder;
        this.file = file;
    }

    ECKey signingKey() {
        return keys().getFirst();
    }

    Optional<ECKey> find(String keyId) {
        return keys().stream().filter(key -> key.getKeyID().equals(keyId)).findFirst();
    }

    /** All keys, without what only the server knows of them. */
    List<ECKey> publicKeys() {
        return keys().stream().map(ECKey::toPublicJWK).toList();
    }

    private List<ECKey> keys() {
        List<ECKey> known = keys;
        if (known == null) {
            known = read(file == null ? folder.readOrCreate("token-keys.json", KeyRing::newKeySet) : given(file));
            keys = known;
        }
        return known;
    }

    private static String given(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the token keys cannot be read", e);
        }
    }

    private static List<ECKey> read(String json) {
        try {
            List<ECKey> read = JWKSet.parse(json).getKeys().stream()
                    .map(key -> key.toECKey())
                    .toList();
            boolean usable =
                    read.stream().allMatch(key -> key.getKeyID() != null && Curve.P_256.equals(key.getCurve()));
            if (read.isEmpty() || !usable || !read.getFirst().isPrivate()) {
                throw new IllegalStateException("token keys are P-256 keys with a kid, the first of them private");
            }
            return read;
        } catch (ParseException e) {
            throw new IllegalStateException("the token keys are no JSON Web Key Set", e);
        }
    }

    private static String newKeySet() {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
            return new JWKSet(key).toString(false);
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }
}
