package vn.motcua.notification.channel.sms.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.channel.SmsSender;
import vn.motcua.notification.channel.sms.SmsSettings;
import vn.motcua.platform.web.RetryAfter;

/** Hands short messages to a gateway over HTTP, as its settings say. */
final class HttpSmsSender implements SmsSender, AutoCloseable {
    private static final Map<String, String> SAMPLE = values(new UUID(0, 0), "+84900000000", "", "");

    private final HttpGatewaySettings settings;
    private final SmsSettings sms;
    private final Template url;
    private final Template body;
    private final Map<String, String> headers;
    private final GatewayAnswer answer;
    private final HttpClient client;
    private final Clock clock;

    HttpSmsSender(String url, HttpGatewaySettings settings, SmsSettings sms, Clock clock) {
        this.settings = settings;
        this.sms = sms;
        this.url = new Template(url, Template.Writing.FORM).checked(SAMPLE);
        this.body = new Template(settings.bodyTemplate(), Template.Writing.of(settings.contentType())).checked(SAMPLE);
        this.headers = headers(settings.headers());
        this.answer = new GatewayAnswer(settings);
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                // Gateways in the clear do not expect to be asked for more.
                .version(url.startsWith("https:") ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        // Now, and not at the first message that nobody watches.
        request(SAMPLE, new UUID(0, 0));
    }

    @Override
    public HandOver handOver(ChannelMessage message) {
        if (PhoneNumber.parse(message.address()).isEmpty()) {
            return new HandOver.Permanent("not a mobile number");
        }
        Map<String, String> values = values(message.id(), message.address(), sms.sender(), sms.words(message.text()));
        CompletableFuture<HttpResponse<String>> asked = client.sendAsync(
                request(values, message.id()), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            HttpResponse<String> response = asked.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return answer.handOver(
                    response.statusCode(),
                    response.body(),
                    response.headers()
                            .firstValue("retry-after")
                            .flatMap(header -> RetryAfter.parse(header, clock.instant())),
                    message.id());
        } catch (TimeoutException silent) {
            asked.cancel(true);
            return new HandOver.Technical("no answer in time");
        } catch (ExecutionException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            return new HandOver.Technical(cause.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return new HandOver.Technical("stopped");
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest request(Map<String, String> values, UUID id) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url.filled(values)));
        headers.forEach(request::setHeader);
        if (!settings.idHeader().isBlank()) {
            request.setHeader(settings.idHeader(), id.toString());
        }
        if (settings.method().equals("GET")) {
            return request.GET().build();
        }
        BodyPublisher filled = BodyPublishers.ofString(body.filled(values), StandardCharsets.UTF_8);
        return request.setHeader("Content-Type", settings.contentType())
                .method(settings.method(), filled)
                .build();
    }

    private static Map<String, String> values(UUID id, String number, String sender, String text) {
        String bare = number.substring(1);
        return Map.of(
                "id", id.toString(),
                "to", number,
                "msisdn", bare,
                "national", "0" + bare.substring(2),
                "sender", sender,
                "text", text);
    }

    private static Map<String, String> headers(String json) {
        try {
            return Map.copyOf(new ObjectMapper().readValue(json, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException unreadable) {
            // Without what stands there: it may hold a password.
            throw new IllegalArgumentException("motcua.sms.http.headers is not a JSON object of texts");
        }
    }
}
