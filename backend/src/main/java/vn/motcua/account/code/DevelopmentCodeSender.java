package vn.motcua.account.code;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.text.Language;

/**
 * The sender of development: it shows the code in the console and hands it to the stand-in phone where there is one. Away
 * from demonstration and stand-in it sends nothing and says so. It steps aside for any other sender.
 */
@Singleton
@Secondary
final class DevelopmentCodeSender implements CodeSender {

    private static final Logger LOG = LoggerFactory.getLogger(DevelopmentCodeSender.class);
    private static final int CREATED = 201;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final @Nullable String standIn;
    private final boolean shown;
    private final ObjectMapper json;

    DevelopmentCodeSender(
            @Property(name = "motcua.phone-standin.url") @Nullable String standIn,
            @Property(name = "motcua.demo", defaultValue = "false") boolean demo,
            ObjectMapper json) {
        this.standIn = standIn == null || standIn.isBlank() ? null : standIn;
        this.shown = demo || this.standIn != null;
        this.json = json;
        LOG.warn(
                shown
                        ? "No sender of short messages is configured: one-time codes are shown here, for everybody who"
                                + " reads this"
                        : "No sender of short messages is configured: nobody can sign in by a one-time code");
    }

    @Override
    public void send(PhoneNumber to, Purpose.Kind kind, String code, Language language) {
        if (!shown) {
            throw new CodeNotSentException(new IllegalStateException("no sender of short messages is configured"));
        }
        LOG.info("One-time code for {}: {}", to, code);
        if (standIn != null) {
            post(URI.create(standIn + "/sms"), to, kind.message(code, language));
        }
    }

    @Override
    public void tell(PhoneNumber to, String message) {
        if (!shown) {
            throw new CodeNotSentException(new IllegalStateException("no sender of short messages is configured"));
        }
        LOG.info("Message for {}: {}", to, message);
        if (standIn != null) {
            post(URI.create(standIn + "/sms"), to, message);
        }
    }

    private void post(URI address, PhoneNumber to, String text) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            String body = json.writeValueAsString(Map.of("to", to.value(), "text", text));
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != CREATED) {
                throw new IOException("the stand-in phone answered " + status);
            }
        } catch (IOException broken) {
            throw new CodeNotSentException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CodeNotSentException(interrupted);
        }
    }
}
