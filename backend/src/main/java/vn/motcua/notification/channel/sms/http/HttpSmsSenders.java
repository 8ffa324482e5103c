package vn.motcua.notification.channel.sms.http;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import vn.motcua.notification.channel.sms.SmsSettings;

/** Makes the sender to the gateway that is configured, else to the stand-in phone, else none. */
@Factory
final class HttpSmsSenders {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Singleton
    @Bean(preDestroy = "close")
    @Requires(property = "motcua.sms.http.url")
    @Requires(property = "motcua.sms.http.url", notEquals = "")
    @Requires(missingProperty = "motcua.sms.smpp.host")
    HttpSmsSender gateway(HttpGatewaySettings settings, SmsSettings sms, Clock clock) {
        return new HttpSmsSender(Objects.requireNonNull(settings.url()), settings, sms, clock);
    }

    @Singleton
    @Bean(preDestroy = "close")
    @Requires(property = "motcua.phone-standin.url")
    @Requires(missingProperty = "motcua.sms.http.url")
    @Requires(missingProperty = "motcua.sms.smpp.host")
    HttpSmsSender standIn(@Property(name = "motcua.phone-standin.url") String address, SmsSettings sms, Clock clock) {
        HttpGatewaySettings settings = HttpGatewaySettings.standIn(address, PATIENCE);
        return new HttpSmsSender(Objects.requireNonNull(settings.url()), settings, sms, clock);
    }
}
