package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.document.paper.notice.SupplementContent;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.SupplementLookup;
import vn.motcua.dossier.SupplementLookup.Asked;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.catalogue.Procedures;

/** What the latest supplement request of a dossier says on paper (form 02 of Circular 01/2018/TT-VPCP). */
@Singleton
class FillSupplementRequest {

    private final PaperParts parts;
    private final SupplementLookup supplements;
    private final Forms forms;
    private final Procedures procedures;

    FillSupplementRequest(PaperParts parts, SupplementLookup supplements, Forms forms, Procedures procedures) {
        this.parts = parts;
        this.supplements = supplements;
        this.forms = forms;
        this.procedures = procedures;
    }

    /** Empty when nothing was ever asked for. */
    Optional<SupplementContent> of(Dossier dossier) {
        return supplements
                .findLatest(dossier.id())
                .flatMap(asked -> parts.latest(dossier, DossierStatus.SUPPLEMENT_REQUESTED)
                        .map(entry -> new SupplementContent(
                                parts.dossier(dossier),
                                new SupplementContent.Demand(
                                        asked.reason(), items(dossier, asked), asked.requestedAt(), asked.dueAt()),
                                parts.desk(dossier, entry))));
    }

    private List<SupplementContent.Item> items(Dossier dossier, Asked asked) {
        Form form = forms.get(dossier.procedure().formId(), dossier.procedure().formVersion());
        Procedure procedure = procedures.get(dossier.procedureCode());
        Stream<SupplementContent.Item> papers = asked.documents().stream()
                .map(note -> new SupplementContent.Item(
                        procedure
                                .requiredDocument(note.code())
                                .map(RequiredDocument::name)
                                .orElse(note.code()),
                        note.note()));
        Stream<SupplementContent.Item> answers = asked.fields().stream()
                .map(note -> new SupplementContent.Item(
                        "Mục khai: " + forms.label(form, note.pointer(), dossier.answers(), Language.VI), note.note()));
        return Stream.concat(papers, answers).toList();
    }
}
