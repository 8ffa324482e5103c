package vn.motcua.dossier.issue;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Dossier;

/** Finds what gives cause for a paper, among all that know of papers. */
@Singleton
class PaperCauses {
    private final List<PaperSource> sources;

    PaperCauses(List<PaperSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The cause for a paper as it stands; empty where there is none. */
    Optional<PaperCause> find(Dossier dossier, PaperId id) {
        return sources.stream()
                .filter(source -> source.kind() == id.kind())
                .flatMap(source -> source.causes(dossier).stream().skip(id.number() - 1L))
                .findFirst();
    }
}
