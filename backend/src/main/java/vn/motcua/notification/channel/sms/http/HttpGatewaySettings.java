package vn.motcua.notification.channel.sms.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a gateway is asked and what its answers mean. In URL and body stand placeholders: {@code {to}} (+84…), {@code {msisdn}}
 * (84…), {@code {national}} (0…), {@code {text}}, {@code {sender}} and {@code {id}}, the message's id, which is the same at each try.
 *
 * @param url without it nothing is sent this way
 * @param headers a JSON object, such as {@code {"Authorization": "Bearer …"}}
 * @param contentType of the body: placeholders are written by its rules, JSON or a form's
 * @param idHeader the header that holds the message's id; blank for none
 * @param result JSON Pointer to what in the answer tells success from failure; blank where the HTTP status does
 * @param accepted the values there, parted by commas, that mean that the gateway has the message
 * @param temporary the values that mean "not now"
 * @param permanent the values that mean that the number takes no messages
 * @param reference JSON Pointer to the gateway's own name of the message; blank where it has none
 * @param timeout how long a whole answer may take
 */
@ConfigurationProperties("motcua.sms.http")
public record HttpGatewaySettings(
        @Nullable String url,
        @Bindable(defaultValue = "POST") String method,
        @Bindable(defaultValue = "{}") String headers,
        @Bindable(defaultValue = "application/json") String contentType,
        @Nullable String body,
        @Bindable(defaultValue = "Idempotency-Key") String idHeader,
        @Bindable(defaultValue = "") String result,
        @Bindable(defaultValue = "") String accepted,
        @Bindable(defaultValue = "") String temporary,
        @Bindable(defaultValue = "") String permanent,
        @Bindable(defaultValue = "") String reference,
        @Bindable(defaultValue = "15s") Duration timeout) {
    private static final String USUAL_BODY =
            "{\"id\":\"{id}\",\"to\":\"{to}\",\"from\":\"{sender}\",\"text\":\"{text}\"}";

    /** The gateway of a stand-in phone at an address. */
    static HttpGatewaySettings standIn(String address, Duration timeout) {
        return new HttpGatewaySettings(
                address + "/sms",
                "POST",
                "{}",
                "application/json",
                null,
                "Idempotency-Key",
                "",
                "",
                "",
                "",
                "/number",
                timeout);
    }

    String bodyTemplate() {
        return body == null ? USUAL_BODY : body;
    }

    /** Without headers and body, which hold keys and passwords. */
    @Override
    public String toString() {
        return "HttpGatewaySettings[" + method + "]";
    }
}
