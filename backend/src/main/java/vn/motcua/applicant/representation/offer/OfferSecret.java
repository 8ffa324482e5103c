package vn.motcua.applicant.representation.offer;

import java.security.SecureRandom;
import java.util.Base64;
import vn.motcua.platform.secret.ServerSecret;

/** What opens an offer: 256 bits by chance, written in 43 letters that an address takes as they are. */
record OfferSecret(String text) {

    private static final int BYTES = 32;
    private static final String PURPOSE = "representation-offer";

    static OfferSecret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new OfferSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it. */
    String hash(ServerSecret key) {
        return key.hash(PURPOSE, text);
    }

    /** It is written nowhere, so neither here. */
    @Override
    public String toString() {
        return "OfferSecret";
    }
}
