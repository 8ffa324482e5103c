package vn.motcua.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Tells whoever ran {@code ./motcua run} where everything is and as whom they may sign in. */
@Singleton
@Requires(property = "motcua.welcome", value = "true")
final class Welcome implements ApplicationEventListener<ServerStartupEvent> {
    private final Optional<Path> seeds;
    private final Optional<String> phone;
    private final ObjectMapper json;

    Welcome(
            @Value("${motcua.seeds:}") Optional<Path> seeds,
            @Property(name = "motcua.phone-standin.url") Optional<String> phone,
            ObjectMapper json) {
        this.seeds = seeds.filter(folder -> !folder.toString().isEmpty());
        this.phone = phone;
        this.json = json;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        EmbeddedServer server = event.getSource();
        String address = "http://localhost:" + server.getPort();
        out.printf("%nMotcua: %s   officers / cán bộ: %s/mot-cua%n", address, address);
        phone.ifPresent(url -> out.printf("Phone / điện thoại (pushes, one-time codes): %s%n", url));
        seeds.map(folder -> folder.resolve("demo-people.json")).ifPresent(file -> people(out, file));
        out.flush();
    }

    private void people(PrintStream out, Path file) {
        JsonNode people;
        try {
            people = json.readTree(file.toFile());
        } catch (IOException notThere) {
            // The welcome is a courtesy: the server serves without it.
            return;
        }
        out.println("Demo people; a citizen or business signs in with number and phone, the code comes to the phone:");
        for (JsonNode citizen : people.path("citizens")) {
            line(out, citizen, "personalNumber", "fullName");
        }
        for (JsonNode organisation : people.path("organisations")) {
            line(out, organisation, "taxCode", "name");
        }
        out.println("Officers; password as shown, the code of the moment by ./motcua code USERNAME:");
        for (JsonNode officer : people.path("officers")) {
            out.printf(
                    "  %-24s %-14s %s, %s%n",
                    officer.path("username").asText(),
                    officer.path("password").asText(),
                    officer.path("fullName").asText(),
                    officer.path("title").asText());
        }
    }

    private static void line(PrintStream out, JsonNode person, String number, String name) {
        out.printf(
                "  %-24s %-14s %s%n",
                person.path(number).asText(),
                person.path("phone").asText(),
                person.path(name).asText());
    }
}
