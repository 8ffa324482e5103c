package vn.motcua.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.MovableClock;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;

/** What is not signed by one of our keys, with our algorithm, for us and in time, opens nothing. */
@ServerTest
class AccessTokensTest {

    private final MovableClock clock = new MovableClock();
    private final KeyRing keys;
    private final AccessTokens tokens;
    private final Api api;
    private final People people;

    AccessTokensTest(KeyRing keys, Api api, People people) {
        this.keys = keys;
        this.api = api;
        this.people = people;
        tokens = new AccessTokens(keys, clock);
    }

    @Test
    void ownTokenIsTakenUntilItsLastMoment() {
        AccessClaims claims = new AccessClaims(
                UUID.randomUUID(),
                UUID.randomUUID(),
                clock.instant().plusSeconds(600).truncatedTo(ChronoUnit.SECONDS));
        String token = tokens.issue(claims);

        assertThat(tokens.verify(token)).contains(claims);
        clock.advance(Duration.ofSeconds(601));
        assertThat(tokens.verify(token)).isEmpty();
    }

    @Test
    void unsignedTokenIsRefused() {
        refused(new PlainJWT(live()).serialize());
    }

    @Test
    void tokenOfAForeignKeyIsRefusedEvenUnderOurKeysName() throws Exception {
        ECKey foreign = new ECKeyGenerator(Curve.P_256).generate();

        refused(signed(
                new ECDSASigner(foreign), JWSAlgorithm.ES256, keys.signingKey().getKeyID(), live()));
        refused(signed(new ECDSASigner(foreign), JWSAlgorithm.ES256, "another", live()));
    }

    @Test
    void publicKeyIsNoSecretOfAnotherAlgorithm() throws Exception {
        byte[] publicKey = keys.signingKey().toECPublicKey().getEncoded();

        refused(signed(
                new MACSigner(publicKey), JWSAlgorithm.HS256, keys.signingKey().getKeyID(), live()));
    }

    @Test
    void expiredTokenIsRefused() throws Exception {
        JWTClaimsSet expired = new JWTClaimsSet.Builder(live())
                .expirationTime(Date.from(clock.instant().minusSeconds(1)))
                .build();

        refused(ours(expired));
    }

    @Test
    void tokenForOthersOrOfOthersIsRefused() throws Exception {
        refused(ours(new JWTClaimsSet.Builder(live()).audience("another-api").build()));
        refused(ours(new JWTClaimsSet.Builder(live()).issuer("another").build()));
        refused(ours(new JWTClaimsSet.Builder(live()).claim("sid", null).build()));
        refused(ours(new JWTClaimsSet.Builder(live()).expirationTime(null).build()));
    }

    @Test
    void tamperedTokenIsRefused() {
        String token = people.citizen().token();
        int lastDot = token.lastIndexOf('.');

        refused(token.substring(0, lastDot - 2) + "AA" + token.substring(lastDot));
        refused(token.substring(0, lastDot + 1));
        refused("a".repeat(5_000));
    }

    @Test
    void publishedKeysTellNothingPrivate() {
        var set = api.get("/api/v1/auth/keys").expect(200).json();

        assertThat(set.at("/keys/0/kid").asText()).isEqualTo(keys.signingKey().getKeyID());
        assertThat(set.at("/keys/0/alg").asText()).isEqualTo("ES256");
        assertThat(set.at("/keys/0").has("d")).isFalse();
    }

    private void refused(String token) {
        assertThat(tokens.verify(token)).isEmpty();
        api.get("/api/v1/sessions").bearer(token).send().expectProblem(401, "unauthenticated");
    }

    private String ours(JWTClaimsSet claims) throws Exception {
        return signed(
                new ECDSASigner(keys.signingKey()),
                JWSAlgorithm.ES256,
                keys.signingKey().getKeyID(),
                claims);
    }

    private static String signed(JWSSigner signer, JWSAlgorithm algorithm, String keyId, JWTClaimsSet claims)
            throws Exception {
        JWSHeader header = new JWSHeader.Builder(algorithm)
                .keyID(keyId)
                .type(new JOSEObjectType("at+jwt"))
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    /** Claims that would be taken if the signature were right: they are of a session that is open. */
    private JWTClaimsSet live() {
        People.SignedInApplicant citizen = people.citizen();
        AccessClaims claims = tokens.verify(citizen.token()).orElseThrow();
        return new JWTClaimsSet.Builder()
                .issuer("motcua")
                .audience("motcua-api")
                .subject(claims.callerId().toString())
                .claim("sid", claims.sessionId().toString())
                .expirationTime(Date.from(claims.expiresAt()))
                .build();
    }
}
