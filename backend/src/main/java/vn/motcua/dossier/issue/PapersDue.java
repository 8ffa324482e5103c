package vn.motcua.dossier.issue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.outbox.AfterCommit;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;

/** Hears what gives cause for official papers, and takes down that they are to be issued. */
@Singleton
class PapersDue implements EventConsumer {
    private final List<PaperSource> sources;
    private final Dossiers dossiers;
    private final OfficialPaperRows rows;
    private final AfterCommit afterCommit;
    private final IssueSignal signal;
    private final Clock clock;

    PapersDue(
            List<PaperSource> sources,
            Dossiers dossiers,
            OfficialPaperRows rows,
            AfterCommit afterCommit,
            IssueSignal signal,
            Clock clock) {
        this.sources = List.copyOf(sources);
        this.dossiers = dossiers;
        this.rows = rows;
        this.afterCommit = afterCommit;
        this.signal = signal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dossier.issue";
    }

    @Override
    public Set<String> types() {
        return sources.stream().flatMap(source -> source.eventTypes().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void consume(OutboxEvent event) {
        Dossier dossier = dossiers.get(new DossierId(event.aggregateId()));
        sources.stream()
                .filter(source -> source.eventTypes().contains(event.type()))
                .forEach(source -> takeDown(dossier, source));
        afterCommit.run(signal::raise);
    }

    private void takeDown(Dossier dossier, PaperSource source) {
        Instant now = clock.instant();
        List<PaperCause> causes = source.causes(dossier);
        for (int i = 0; i < causes.size(); i++) {
            rows.insertIfAbsent(
                    dossier.id(),
                    new PaperId(source.kind(), i + 1),
                    causes.get(i).at(),
                    now);
        }
    }
}
