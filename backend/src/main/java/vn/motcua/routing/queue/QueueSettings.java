package vn.motcua.routing.queue;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of the officers' queues.
 *
 * @param nearDue how much working time before its due date a dossier is near due at most; never before the last quarter of
 *     its step's working time
 */
@ConfigurationProperties("motcua.queues")
public record QueueSettings(@Bindable(defaultValue = "8h") Duration nearDue) {}
