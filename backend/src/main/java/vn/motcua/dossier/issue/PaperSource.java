package vn.motcua.dossier.issue;

import java.util.List;
import vn.motcua.dossier.Dossier;

/** Knows the papers of one kind; a bean of whoever knows what they tell of. */
public interface PaperSource {

    /** What kind of paper. */
    PaperKind kind();

    /** The type of the event that gives cause for one. */
    String eventType();

    /** Each cause for a paper of this kind that a dossier's life has given, oldest first: the first is paper 1. */
    List<PaperCause> causes(Dossier dossier);
}
