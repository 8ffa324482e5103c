package vn.motcua.calendar.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.env.DefaultEnvironment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.naming.NameUtils;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OutageSettingsTest {

    /** The name that the README gives it. */
    private static final String VARIABLE = "MOTCUA_OUTAGES_LONGEST_SILENCE";

    @Test
    void variableOfTheEnvironmentIsTheSettingThatHeartbeatsKeep() {
        String prefix = Objects.requireNonNull(OutageSettings.class.getAnnotation(ConfigurationProperties.class))
                .value();
        String name = NameUtils.hyphenate(OutageSettings.class.getRecordComponents()[0].getName());
        try (var environment = new DefaultEnvironment(() -> List.of("test"))) {
            environment.addPropertySource(PropertySource.of(
                    "env",
                    Map.of(VARIABLE, "7m"),
                    PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE,
                    PropertySource.Origin.of("env")));
            environment.start();

            assertThat(environment.getProperty(prefix + "." + name, Duration.class))
                    .contains(Duration.ofMinutes(7));
        }
    }

    @Test
    void silenceShorterThanThreeBeatsIsRefused() {
        assertThatThrownBy(() -> new OutageSettings(Duration.ofSeconds(59)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new OutageSettings(Duration.ofMinutes(1)).longestSilence()).isEqualTo(Duration.ofMinutes(1));
    }
}
