package vn.motcua.dossier.attachment;

import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** Why no paper can be put somewhere, as the API says it. */
final class SlotProblems {

    private SlotProblems() {}

    static ProblemException of(PaperSlot.Refusal refusal) {
        return switch (refusal) {
            case PaperSlot.Refusal.NotFound none -> DossierProblems.notFound();
            case PaperSlot.Refusal.DocumentUnknown unknown ->
                ProblemException.of(DossierProblem.DOCUMENT_UNKNOWN)
                        .withError("/requiredDocument", "enum", DossierProblem.DOCUMENT_UNKNOWN.title());
            case PaperSlot.Refusal.Locked locked -> ProblemException.of(DossierProblem.DOCUMENT_LOCKED);
            case PaperSlot.Refusal.TooManyFiles many ->
                ProblemException.of(DossierProblem.TOO_MANY_FILES)
                        .withDetail(new Text("Tối đa " + many.maxFiles() + " tệp", "At most " + many.maxFiles()));
        };
    }
}
