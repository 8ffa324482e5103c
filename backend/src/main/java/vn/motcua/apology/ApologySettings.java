package vn.motcua.apology;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Settings of apologies.
 *
 * @param leadDays how many working days before the promised day one is prepared: it goes out a working day ahead at the
 *     latest (Decree 107/2021), and a leader has the day before that to sign it
 * @param suggestedDays how many working days after the promise the suggested date is
 */
@ConfigurationProperties("motcua.apologies")
record ApologySettings(
        @Bindable(defaultValue = "2") int leadDays,
        @Bindable(defaultValue = "3") int suggestedDays) {

    ApologySettings {
        if (leadDays < 0 || suggestedDays < 1) {
            throw new IllegalArgumentException("an apology is prepared before the promise and suggests a day after it");
        }
    }
}
