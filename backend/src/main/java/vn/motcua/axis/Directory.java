package vn.motcua.axis;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is connected to the axis: the systems and the agencies, as a file lists them when the axis starts. */
final class Directory {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, AxisSystem> systems;
    private final Map<String, Mailbox> mailboxes = new LinkedHashMap<>();
    private final List<Mailbox> all;

    Directory(List<AxisSystem> systems, List<Mailbox> mailboxes) {
        this.systems = systems.stream().collect(Collectors.toMap(AxisSystem::id, Function.identity()));
        this.all = List.copyOf(mailboxes);
        for (Mailbox mailbox : all) {
            if (!this.systems.containsKey(mailbox.system())) {
                throw new IllegalArgumentException("No system " + mailbox.system() + " for agency " + mailbox.code());
            }
            enter(mailbox.code(), mailbox);
            enter(mailbox.codeQd20(), mailbox);
        }
    }

    private void enter(String code, Mailbox mailbox) {
        Mailbox other = mailboxes.put(code, mailbox);
        if (other != null && !other.equals(mailbox)) {
            throw new IllegalArgumentException("Two agencies have the code " + code);
        }
    }

    /** {@code {systems: [{id, secret, province, name}], agencies: [{code, codeQD20, name, system, locked?}]}}. */
    static Directory read(Path file) throws IOException {
        Listed listed = JSON.readValue(file.toFile(), Listed.class);
        return new Directory(listed.systems, listed.agencies);
    }

    Optional<AxisSystem> findSystem(String id) {
        return Optional.ofNullable(systems.get(id));
    }

    /** By a code of either scheme. */
    Optional<Mailbox> find(String code) {
        return Optional.ofNullable(mailboxes.get(code));
    }

    /** One of the caller's own. */
    Optional<Mailbox> findOf(AxisSystem caller, String code) {
        return find(code).filter(mailbox -> mailbox.isOf(caller));
    }

    Collection<Mailbox> list() {
        return all;
    }

    /** Those that systems of the same province keep. */
    boolean isInProvinceOf(AxisSystem caller, Mailbox mailbox) {
        AxisSystem keeper = systems.get(mailbox.system());
        return keeper != null && keeper.province().equals(caller.province());
    }

    private record Listed(
            @JsonProperty(value = "systems", required = true)
            List<AxisSystem> systems,

            @JsonProperty(value = "agencies", required = true)
            List<Mailbox> agencies) {}
}
