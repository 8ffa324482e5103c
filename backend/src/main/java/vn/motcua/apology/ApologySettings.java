package vn.motcua.apology;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Settings of apologies.
 *
 * @param leadDays how many working days before the promised day one is prepared: it goes out a working day ahead at the
 *     latest (Decree 107/2021), and a leader has the day before that to sign it
 * @param elapsedPercent how much of the working time between taking a dossier in and the promise must have passed by then: what
 *     was promised a moment ago for today is not about to be late
 * @param suggestedDays how many working days after the promise the suggested date is
 */
@ConfigurationProperties("motcua.apologies")
record ApologySettings(
        @Bindable(defaultValue = "2") int leadDays,
        @Bindable(defaultValue = "50") int elapsedPercent,
        @Bindable(defaultValue = "3") int suggestedDays) {

    ApologySettings {
        if (elapsedPercent < 0 || elapsedPercent > 100) {
            throw new IllegalArgumentException("a part of the time limit has 0 to 100 percent of it");
        }
        if (leadDays < 0 || suggestedDays < 1) {
            throw new IllegalArgumentException("an apology is prepared before the promise and suggests a day after it");
        }
    }
}
