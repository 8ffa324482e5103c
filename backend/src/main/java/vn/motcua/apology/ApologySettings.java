package vn.motcua.apology;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of apologies.
 *
 * @param lead how much working time before the promised date one is prepared; a working day, as Decree 107/2021 has it
 * @param suggestedDays how many working days after it the suggested date is
 */
@ConfigurationProperties("motcua.apologies")
record ApologySettings(
        @Bindable(defaultValue = "8h") Duration lead,
        @Bindable(defaultValue = "3") int suggestedDays) {}
