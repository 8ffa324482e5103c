package vn.motcua.supplement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.SupplementLookup;
import vn.motcua.dossier.SupplementState;
import vn.motcua.platform.persistence.Transactions;

/** The public door to supplement requests. */
@Singleton
public class Supplements implements SupplementLookup {

    private static final TypeReference<List<FieldNote>> FIELD_NOTES = new TypeReference<>() {};
    private static final TypeReference<List<DocumentNote>> DOCUMENT_NOTES = new TypeReference<>() {};

    private final SupplementRows rows;
    private final ExtensionRows extensions;
    private final Transactions transactions;
    private final ObjectMapper json;

    Supplements(SupplementRows rows, ExtensionRows extensions, Transactions transactions, ObjectMapper json) {
        this.rows = rows;
        this.extensions = extensions;
        this.transactions = transactions;
        this.json = json;
    }

    /** All requests of a dossier, oldest first. */
    public List<SupplementRequest> list(DossierId dossier) {
        return rows.findByDossierIdOrderByRequestedAt(dossier.value()).stream()
                .map(this::request)
                .toList();
    }

    /** The open request of a dossier, if there is one. */
    public Optional<SupplementRequest> findOpenRequest(DossierId dossier) {
        return rows.findByOpenDossierId(dossier.value()).map(this::request);
    }

    @Override
    public Optional<OpenSupplement> findOpen(DossierId dossier) {
        return findOpenRequest(dossier)
                .map(r -> new OpenSupplement(
                        r.id(), count(dossier), r.demand(), r.requestedAt(), r.dueAt(), r.answersSoFar()));
    }

    @Override
    public List<Asked> listAsked(DossierId dossier) {
        Map<UUID, List<Extension>> putOff = transactions.read(() -> extensions.listOf(dossier));
        List<Asked> asked = new ArrayList<>();
        for (SupplementRequest r : list(dossier)) {
            Fate fate = new Fate(r.state(), r.closedAt());
            asked.add(new Asked(
                    r.id(),
                    asked.size() + 1,
                    r.demand(),
                    r.requestedAt(),
                    time(r, putOff.getOrDefault(r.id(), List.of())),
                    r.answersBefore(),
                    fate));
        }
        return List.copyOf(asked);
    }

    private static AnswerTime time(SupplementRequest request, List<Extension> putOff) {
        return new AnswerTime(
                putOff.isEmpty() ? request.dueAt() : putOff.getFirst().from(), putOff);
    }

    /** How many requests a dossier has had, the open one included. */
    int count(DossierId dossier) {
        return Math.toIntExact(rows.countByDossierId(dossier.value()));
    }

    void insert(SupplementRequest r) {
        @Nullable UUID open = r.state() == SupplementState.OPEN ? r.dossier().value() : null;
        rows.save(new SupplementRow(
                r.id(),
                r.dossier().value(),
                open,
                r.askedFrom().name(),
                r.state().name(),
                r.demand().reason(),
                r.demand().newMatter(),
                text(r.demand().fields()),
                text(r.demand().documents()),
                r.answersBefore().toString(),
                r.draftAnswers().toString(),
                r.requestedBy(),
                r.requestedAt(),
                r.dueAt(),
                r.remindedOf(),
                r.closedAt()));
    }

    /** Puts the deadline of an open request off and writes down why; by nobody's hand when the portal could not be reached. */
    void putOff(SupplementRequest open, Extension extension, @Nullable UUID officer) {
        extensions.insert(open.id(), extension, officer);
        rows.putOff(open.id(), extension.to());
    }

    /** When the applicant was last given the time that an open request has: asked, or allowed more. */
    Instant timeGivenAt(SupplementRequest open) {
        return extensions.lastAt(open.id()).orElse(open.requestedAt());
    }

    /** Writes down that the applicant was reminded of the deadline as it is now. */
    void remind(SupplementRequest open) {
        rows.remind(open.id());
    }

    boolean saveDraft(UUID id, ObjectNode answers) {
        return rows.saveDraft(id, answers.toString()) == 1;
    }

    /** Closes the open request of a dossier; false when there is none. */
    boolean close(DossierId dossier, SupplementState state, Instant at) {
        return rows.close(dossier.value(), state.name(), at) == 1;
    }

    private SupplementRequest request(SupplementRow r) {
        return new SupplementRequest(
                r.id(),
                new DossierId(r.dossierId()),
                DossierStatus.valueOf(r.askedFrom()),
                SupplementState.valueOf(r.state()),
                new Demand(
                        r.reason(), r.newMatter(), read(r.fields(), FIELD_NOTES), read(r.documents(), DOCUMENT_NOTES)),
                read(r.answersBefore(), new TypeReference<ObjectNode>() {}),
                read(r.draftAnswers(), new TypeReference<ObjectNode>() {}),
                r.requestedBy(),
                r.requestedAt(),
                r.dueAt(),
                r.remindedOf(),
                r.closedAt());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("notes are plain records", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a supplement request in the database is not readable", e);
        }
    }
}
