package vn.motcua.dossier.tracking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.SupplementLookup;
import vn.motcua.dossier.SupplementLookup.Asked;
import vn.motcua.dossier.attachment.Attachment;

/** Tells what was asked of a dossier's applicant and what they answered; nothing of an answer that was not sent. */
@Singleton
public class SupplementRecords {

    private final SupplementLookup supplements;

    SupplementRecords(SupplementLookup supplements) {
        this.supplements = supplements;
    }

    /**
     * All requests of a dossier, oldest first.
     *
     * @param papers the dossier's papers
     */
    public List<SupplementRecordJson> of(Dossier dossier, List<Attachment> papers) {
        List<Asked> asked = supplements.listAsked(dossier.id());
        List<SupplementRecordJson> records = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            // Only a supplement changes answers that were submitted: one's answer is what the next found.
            ObjectNode after = i + 1 < asked.size() ? asked.get(i + 1).answers() : dossier.answers();
            records.add(json(asked.get(i), after, papers));
        }
        return records;
    }

    private static SupplementRecordJson json(Asked asked, ObjectNode after, List<Attachment> papers) {
        Instant answeredAt = asked.fate().answeredAt().orElse(null);
        return new SupplementRecordJson(
                asked.id(),
                asked.number(),
                asked.demand().reason(),
                asked.demand().newMatter(),
                asked.requestedAt(),
                asked.time().now().orElse(null),
                asked.time().extensions(),
                answeredAt,
                asked.fate().state(),
                asked.demand().fields(),
                asked.demand().documents(),
                answeredAt == null ? List.of() : AnswerChanges.between(asked.answers(), after),
                answeredWith(asked, answeredAt, papers));
    }

    private static List<UUID> answeredWith(Asked asked, @Nullable Instant answeredAt, List<Attachment> papers) {
        return papers.stream()
                .filter(paper -> answeredAt != null
                        && paper.submitted()
                        && paper.uploadedAt().isAfter(asked.requestedAt())
                        && !paper.uploadedAt().isAfter(answeredAt))
                .map(Attachment::id)
                .toList();
    }
}
