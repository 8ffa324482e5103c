package vn.motcua.account.activation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * What an officer sets an authenticator up with.
 *
 * @param link for apps on the same phone, as authenticators understand it
 * @param qr the same link as a QR code, row by row, dark modules as 1
 */
record ActivationJson(String fullName, String authenticatorSecret, String link, List<String> qr) {

    private static final String ISSUER = "Motcua";

    static ActivationJson of(Activations.Pending pending) {
        String base32 = pending.authenticatorSecret().base32();
        String link = "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(ISSUER, encoded(pending.officer().username()), base32, ISSUER);
        return new ActivationJson(pending.officer().fullName(), base32, link, QrRows.of(link));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** For logs: nothing. */
    @Override
    public String toString() {
        return "ActivationJson";
    }

    /** A new code, shown once. */
    record CodeJson(String code, Instant expiresAt) {
        static CodeJson of(Activations.Issued issued) {
            return new CodeJson(issued.code().written(), issued.expiresAt());
        }
    }
}
