package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.officer.Officers;
import vn.motcua.registry.ActorNames;

/** What the history says of an assignment: to whom the document went, until when, and what the leader wrote. */
@Singleton
class AssignmentWords {

    private static final int LONGEST = 1_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Agencies agencies;
    private final Officers officers;

    AssignmentWords(Agencies agencies, Officers officers) {
        this.agencies = agencies;
        this.officers = officers;
    }

    String of(AssignIncoming.Words words) {
        List<String> names = names(words.assignees());
        StringBuilder told = new StringBuilder("Chủ trì: ").append(names.getFirst());
        if (names.size() > 1) {
            told.append("; phối hợp: ").append(String.join(", ", names.subList(1, names.size())));
        }
        if (words.respondBy() != null) {
            told.append("; hạn ").append(DAY.format(words.respondBy()));
        }
        if (words.remarks() != null) {
            told.append(" · ").append(words.remarks());
        }
        return told.length() <= LONGEST ? told.toString() : told.substring(0, LONGEST - 1) + "…";
    }

    /** Of a document that its unit's head has passed on. */
    String ofPassing(IncomingDocument.Assignee to) {
        return "Giao trong đơn vị: " + names(List.of(to)).getFirst();
    }

    private List<String> names(List<IncomingDocument.Assignee> assignees) {
        ActorNames people = ActorNames.of(
                officers, assignees.stream().flatMap(one -> Optional.ofNullable(one.officerId()).stream()));
        return assignees.stream()
                .map(one -> named(
                        one.officerId(),
                        agencies.getUnit(new UnitId(one.unitId())).name(),
                        people))
                .toList();
    }

    private static String named(@Nullable UUID officer, String unit, ActorNames people) {
        return officer == null ? unit : people.get(officer) + " (" + unit + ")";
    }
}
