package vn.motcua.calendar.outage;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of the servers' beats.
 *
 * @param longestSilence for how long no server may beat before that is an outage; a restart is shorter
 */
@ConfigurationProperties("motcua.outages")
record OutageSettings(@Bindable(defaultValue = "5m") Duration longestSilence) {
    /** Three beats: less would be found between two beats of a server that runs well. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    OutageSettings {
        if (longestSilence.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("motcua.outages.longest-silence is at least a minute");
        }
    }
}
