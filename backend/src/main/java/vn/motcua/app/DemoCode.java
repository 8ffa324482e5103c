package vn.motcua.app;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** Prints a demo officer's sign-in code of the moment, as the officer's authenticator would show it. */
public final class DemoCode {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_PER_LETTER = 5;

    private DemoCode() {}

    /** Takes the user name of an officer in {@code seeds/demo-people.json}. */
    public static void main(String[] args) throws IOException, InvalidKeyException {
        String username = args.length == 1 ? args[0] : "";
        JsonNode people =
                new ObjectMapper().readTree(Path.of("seeds/demo-people.json").toFile());
        for (JsonNode officer : people.path("officers")) {
            if (officer.path("username").asText().equals(username)) {
                System.out.println(code(officer.path("totpSecret").asText()));
                return;
            }
        }
        System.err.println("No demo officer has that user name; ./motcua run lists them");
        System.exit(2);
    }

    private static String code(String secret) throws InvalidKeyException {
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        return generator.generateOneTimePasswordString(
                new SecretKeySpec(decoded(secret), generator.getAlgorithm()), Instant.now());
    }

    private static byte[] decoded(String base32) {
        byte[] bytes = new byte[base32.length() * BITS_PER_LETTER / Byte.SIZE];
        int buffer = 0;
        int bits = 0;
        int next = 0;
        for (int i = 0; i < base32.length(); i++) {
            buffer = buffer << BITS_PER_LETTER | BASE32.indexOf(base32.charAt(i));
            bits += BITS_PER_LETTER;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[next++] = (byte) (buffer >> bits);
            }
        }
        return bytes;
    }
}
