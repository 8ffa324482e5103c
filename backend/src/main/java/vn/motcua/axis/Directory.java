package vn.motcua.axis;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who is connected to the axis: the systems and the agencies, as a file lists them when the axis starts, and the agencies that
 * systems have registered or deleted since.
 */
final class Directory {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, AxisSystem> systems;
    private volatile Entries entries;

    /** Every mailbox once, and by each of its codes; never changed, but put in the place of another. */
    private record Entries(Map<String, Mailbox> byCode, List<Mailbox> all) {
        static Entries of(List<Mailbox> all) {
            Map<String, Mailbox> byCode = new HashMap<>();
            for (Mailbox mailbox : all) {
                enter(byCode, mailbox.code(), mailbox);
                enter(byCode, mailbox.codeQd20(), mailbox);
            }
            return new Entries(Map.copyOf(byCode), List.copyOf(all));
        }

        private static void enter(Map<String, Mailbox> byCode, String code, Mailbox mailbox) {
            Mailbox other = byCode.put(code, mailbox);
            if (other != null && !other.equals(mailbox)) {
                throw new IllegalArgumentException("Two agencies have the code " + code);
            }
        }
    }

    Directory(List<AxisSystem> systems, List<Mailbox> mailboxes) {
        this.systems = systems.stream().collect(Collectors.toMap(AxisSystem::id, Function.identity()));
        for (Mailbox mailbox : mailboxes) {
            if (!this.systems.containsKey(mailbox.system())) {
                throw new IllegalArgumentException("No system " + mailbox.system() + " for agency " + mailbox.code());
            }
        }
        this.entries = Entries.of(mailboxes);
    }

    /** Enters an agency, in its own place where it has one; no two have a code in common. */
    synchronized void enter(Mailbox mailbox) {
        List<Mailbox> all = new ArrayList<>(entries.all);
        all.replaceAll(each -> each.code().equals(mailbox.code()) ? mailbox : each);
        if (!all.contains(mailbox)) {
            all.add(mailbox);
        }
        entries = Entries.of(all);
    }

    /** {@code {systems: [{id, secret, province, name}], agencies: [{code, codeQD20, name, system, locked?, deleted?}]}}. */
    static Directory read(Path file) throws IOException {
        Listed listed = JSON.readValue(file.toFile(), Listed.class);
        return new Directory(listed.systems, listed.agencies);
    }

    Optional<AxisSystem> findSystem(String id) {
        return Optional.ofNullable(systems.get(id));
    }

    /** By a code of either scheme. */
    Optional<Mailbox> find(String code) {
        return Optional.ofNullable(entries.byCode.get(code));
    }

    /** One of the caller's own. */
    Optional<Mailbox> findOf(AxisSystem caller, String code) {
        return find(code).filter(mailbox -> mailbox.isOf(caller));
    }

    /** All that are not deleted. */
    List<Mailbox> list() {
        return entries.all.stream().filter(Mailbox::takesDocuments).toList();
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
