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
record OutageSettings(@Bindable(defaultValue = "5m") Duration longestSilence) {}
