package vn.motcua.account.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/** Signs and verifies access tokens: JWTs with ES256 and nothing else, good for ten minutes. */
@Singleton
class AccessTokens {

    static final Duration LIFETIME = Duration.ofMinutes(10);

    private static final String ISSUER = "motcua";
    private static final String AUDIENCE = "motcua-api";
    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final String SESSION = "sid";
    private static final int LONGEST = 2_000;
    private static final int REMEMBERED = 20_000;

    private final KeyRing keys;
    private final Clock clock;
    // A signature is verified once and not again at each request of its ten minutes.
    private final Cache<String, AccessClaims> verified = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LIFETIME)
            .build();

    AccessTokens(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String issue(AccessClaims claims) {
        ECKey key = keys.signingKey();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(key.getKeyID())
                .type(TYPE)
                .build();
        JWTClaimsSet body = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(claims.callerId().toString())
                .claim(SESSION, claims.sessionId().toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(claims.expiresAt()))
                .build();
        SignedJWT token = new SignedJWT(header, body);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the signing key cannot sign", e);
        }
        return token.serialize();
    }

    /** What the token says, when one of our keys signed it and it is in time. */
    Optional<AccessClaims> verify(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<AccessClaims> claims =
                Optional.ofNullable(verified.getIfPresent(token)).or(() -> readAndRemember(token));
        return claims.filter(right -> clock.instant().isBefore(right.expiresAt()));
    }

    private Optional<AccessClaims> readAndRemember(String token) {
        Optional<AccessClaims> claims = read(token);
        claims.ifPresent(right -> verified.put(token, right));
        return claims;
    }

    private Optional<AccessClaims> read(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            Optional<ECKey> key =
                    Optional.ofNullable(jwt.getHeader().getKeyID()).flatMap(keys::find);
            if (key.isEmpty()
                    || !isOurs(jwt.getHeader())
                    || !jwt.verify(new ECDSAVerifier(key.get().toPublicJWK()))) {
                return Optional.empty();
            }
            return claims(jwt.getJWTClaimsSet());
        } catch (ParseException | JOSEException | IllegalArgumentException notAToken) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(JWSHeader header) {
        return JWSAlgorithm.ES256.equals(header.getAlgorithm()) && TYPE.equals(header.getType());
    }

    private static Optional<AccessClaims> claims(JWTClaimsSet body) throws ParseException {
        String session = body.getStringClaim(SESSION);
        Date expires = body.getExpirationTime();
        boolean whole = session != null && expires != null && body.getSubject() != null;
        if (!whole || !ISSUER.equals(body.getIssuer()) || !body.getAudience().contains(AUDIENCE)) {
            return Optional.empty();
        }
        Instant until = expires.toInstant();
        return Optional.of(new AccessClaims(UUID.fromString(session), UUID.fromString(body.getSubject()), until));
    }
}
