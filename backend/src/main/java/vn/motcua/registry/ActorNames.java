package vn.motcua.registry;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;

/** Names of officers who did something with a document, those who have left included. */
public record ActorNames(Map<OfficerId, String> names) {

    public ActorNames {
        names = Map.copyOf(names);
    }

    /** Those of the officers, read at once. */
    public static ActorNames of(Officers officers, Stream<UUID> acted) {
        return new ActorNames(
                officers.listNames(acted.distinct().map(OfficerId::new).toList()));
    }

    public String get(UUID officer) {
        return Objects.requireNonNull(names.get(new OfficerId(officer)), "an officer who acted is known");
    }
}
