package vn.motcua.dossier.issue;

import java.util.List;
import java.util.Set;
import vn.motcua.dossier.Dossier;

/** Knows the papers of one kind; a bean of whoever knows what they tell of. */
public interface PaperSource {

    /** What kind of paper. */
    PaperKind kind();

    /** The types of events that give cause for one. */
    Set<String> eventTypes();

    /** Each cause for a paper of this kind that a dossier's life has given, oldest first: the first is paper 1. */
    List<PaperCause> causes(Dossier dossier);
}
