package vn.motcua.platform.outbox;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Who hears which events on this server. */
@Singleton
class Consumers {
    // Asked for late: a consumer may itself append events.
    private final BeanProvider<EventConsumer> beans;
    private final Map<String, List<String>> hearers = new ConcurrentHashMap<>();

    Consumers(BeanProvider<EventConsumer> beans) {
        this.beans = beans;
    }

    Set<String> names(Lane lane) {
        return beans.stream()
                .filter(consumer -> consumer.lane() == lane)
                .map(EventConsumer::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> hearersOf(String type) {
        return hearers.computeIfAbsent(
                type,
                wanted -> beans.stream()
                        .filter(consumer -> consumer.types().contains(wanted))
                        .map(EventConsumer::name)
                        .sorted()
                        .toList());
    }

    Optional<EventConsumer> find(String name) {
        return beans.stream().filter(consumer -> consumer.name().equals(name)).findFirst();
    }
}
