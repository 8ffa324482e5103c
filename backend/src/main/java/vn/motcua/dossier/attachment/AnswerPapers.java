package vn.motcua.dossier.attachment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;

/** Says which papers other answers make necessary that the submitted ones did not call for. */
@Singleton
public class AnswerPapers {

    private final Forms forms;
    private final ProcedureEditions editions;

    AnswerPapers(Forms forms, ProcedureEditions editions) {
        this.forms = forms;
        this.editions = editions;
    }

    /**
     * The required documents that come with other answers, whether anything is attached for them already or not. What the
     * procedure has come to ask for since the dossier was submitted is not among them.
     *
     * @param answers as they are to become; those to hidden questions do not count
     */
    public List<RequiredDocument> newlyNeeded(Dossier submitted, ObjectNode answers) {
        Form form =
                forms.get(submitted.procedure().formId(), submitted.procedure().formVersion());
        Procedure procedure = editions.of(submitted);
        List<RequiredDocument> before = procedure.documentsFor(submitted.answers());
        return procedure.documentsFor(forms.check(form, answers).pruned()).stream()
                .filter(RequiredDocument::required)
                .filter(document -> !before.contains(document))
                .toList();
    }
}
