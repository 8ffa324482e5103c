package vn.motcua.supplement;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of supplement requests.
 *
 * @param remindBefore how long before its deadline an applicant is reminded of a request
 */
@ConfigurationProperties("motcua.supplements")
record SupplementSettings(@Bindable(defaultValue = "2d") Duration remindBefore) {}
