package vn.motcua.supplement;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of supplement requests.
 *
 * @param remindBefore how long before its deadline an applicant is reminded of a request
 * @param grace the working days of the agency after the deadline, at the close of the last of which the dossier is stopped;
 *     at least one, so that an outage can become known
 * @param every how long the portal waits between two looks at the deadlines
 */
@ConfigurationProperties("motcua.supplements")
record SupplementSettings(
        @Bindable(defaultValue = "2d") Duration remindBefore,
        @Bindable(defaultValue = "1") int grace,
        @Bindable(defaultValue = "1m") Duration every) {

    SupplementSettings {
        if (grace < 1) {
            throw new IllegalArgumentException("motcua.supplements.grace is at least one working day");
        }
    }
}
