package vn.motcua.live;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.routing.Task;
import vn.motcua.routing.TaskBook;

/** Finds out whom an event concerns. It is asked at the moment of telling: whose leave has ended hears nothing more. */
@Singleton
class LiveChanges {

    private static final String OF_DOSSIERS = "dossier.";

    private final Dossiers dossiers;
    private final TaskBook tasks;
    private final Representations representations;

    LiveChanges(Dossiers dossiers, TaskBook tasks, Representations representations) {
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.representations = representations;
    }

    /** The change that an event tells of, if it is a dossier's. */
    Optional<LiveChange> of(OutboxEvent.Head event, Set<UUID> listening) {
        if (!event.type().startsWith(OF_DOSSIERS)) {
            return Optional.empty();
        }
        return dossiers.find(new DossierId(event.aggregateId())).map(dossier -> {
            var message = new LiveMessage.Changed(event.id(), dossier.id(), dossier.status());
            return new LiveChange(message, applicants(dossier, listening), agencies(dossier));
        });
    }

    private Set<UUID> applicants(Dossier dossier, Set<UUID> listening) {
        Set<UUID> concerned = new HashSet<>();
        concerned.add(dossier.ownerId().value());
        if (!concerned.containsAll(listening)) {
            representations
                    .representativesOf(
                            dossier.ownerId(), dossier.procedureCode().value())
                    .stream()
                    .map(ApplicantId::value)
                    .forEach(concerned::add);
        }
        return Set.copyOf(concerned);
    }

    private Set<UUID> agencies(Dossier dossier) {
        Set<UUID> concerned = new HashSet<>();
        concerned.add(dossier.agencyId().value());
        tasks.find(dossier.id()).map(Task::place).ifPresent(place -> {
            concerned.add(place.receivingAgencyId().value());
            concerned.add(place.step().agencyId().value());
        });
        return Set.copyOf(concerned);
    }
}
