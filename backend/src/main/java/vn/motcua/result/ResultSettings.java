package vn.motcua.result;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of results.
 *
 * @param replacedKept how long a result's file is kept after another took its place; ten years
 */
@ConfigurationProperties("motcua.results")
record ResultSettings(@Bindable(defaultValue = "3650d") Duration replacedKept) {

    ResultSettings {
        if (replacedKept.isNegative()) {
            throw new IllegalArgumentException("replaced files cannot be kept for less than no time");
        }
    }
}
