package vn.motcua.exchange.axis;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ways out of this portal's province, by {@code motcua.exchange.*}. Where no province is named there are none, and nothing
 * is exchanged.
 */
@Factory
@Requires(property = "motcua.exchange.province")
final class ConfiguredRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredRoutes.class);

    private final Clock clock;

    ConfiguredRoutes(Clock clock) {
        this.clock = clock;
    }

    @Singleton
    AxisRoutes routes(
            @Property(name = "motcua.exchange.province") String province,
            @Property(name = "motcua.exchange.provincial.url") @Nullable String provincialUrl,
            @Property(name = "motcua.exchange.provincial.system") @Nullable String provincialSystem,
            @Property(name = "motcua.exchange.provincial.secret") @Nullable String provincialSecret,
            @Property(name = "motcua.exchange.national.url") @Nullable String nationalUrl,
            @Property(name = "motcua.exchange.national.system") @Nullable String nationalSystem,
            @Property(name = "motcua.exchange.national.secret") @Nullable String nationalSecret) {
        AxisAccount provincial = account("provincial", provincialUrl, provincialSystem, provincialSecret);
        AxisAccount national = account("national", nationalUrl, nationalSystem, nationalSecret);
        if (provincial == null && national == null) {
            throw new IllegalStateException(
                    "MOTCUA_EXCHANGE_PROVINCE needs an axis: MOTCUA_EXCHANGE_NATIONAL_URL or ..._PROVINCIAL_URL");
        }
        return new AxisRoutes(
                province,
                provincial == null || isSameAxis(provincial, national)
                        ? null
                        : new ProvincialAxis(provincial, AxisPatience.USUAL, clock),
                national == null ? null : new NationalAxis(national, AxisPatience.USUAL, clock));
    }

    /**
     * Whether both protocols open the mailboxes of one axis, as they do at the one in the box. Asked by both it would show each
     * package twice; the national protocol reaches everybody whom the provincial one does.
     */
    private static boolean isSameAxis(AxisAccount provincial, @Nullable AxisAccount national) {
        boolean same = national != null
                && provincial.address().normalize().equals(national.address().normalize());
        if (same) {
            LOG.info("Both protocols are those of one axis, {}: the national one is spoken", provincial.address());
        }
        return same;
    }

    private static @Nullable AxisAccount account(
            String name, @Nullable String url, @Nullable String system, @Nullable String secret) {
        if (url == null || url.isBlank()) {
            return null;
        }
        if (system == null || secret == null) {
            throw new IllegalStateException("The " + name + " axis has an address, and no system or no secret");
        }
        String address = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return new AxisAccount(name, URI.create(address), system, secret);
    }
}
