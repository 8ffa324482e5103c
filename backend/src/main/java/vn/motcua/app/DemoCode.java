package vn.motcua.app;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import vn.motcua.account.credential.AuthenticatorSecret;

/** Prints a demo officer's sign-in code of the moment, as the officer's authenticator would show it. */
public final class DemoCode {
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
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new AuthenticatorSecret(secret).key(), Instant.now());
    }
}
