package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.document.paper.notice.SupplementContent;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.SupplementLookup.Asked;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;

/** What a supplement request says on paper (form 02 of Circular 01/2018/TT-VPCP). */
@Singleton
class FillSupplementRequest {

    private final PaperParts parts;
    private final Forms forms;
    private final PaperNames names;

    FillSupplementRequest(PaperParts parts, Forms forms, PaperNames names) {
        this.parts = parts;
        this.forms = forms;
        this.names = names;
    }

    /** The request that was made by an act of a dossier's history. */
    SupplementContent of(Dossier dossier, Asked asked, HistoryEntry act, boolean signed) {
        return new SupplementContent(
                parts.dossier(dossier),
                new SupplementContent.Demand(
                        asked.number(),
                        asked.demand().reason(),
                        asked.demand().newMatter(),
                        items(dossier, asked),
                        asked.requestedAt(),
                        asked.time().asked()),
                parts.desk(dossier, act, signed),
                parts.addressOf(dossier.procedureCode()));
    }

    private List<SupplementContent.Item> items(Dossier dossier, Asked asked) {
        Form form = forms.get(dossier.procedure().formId(), dossier.procedure().formVersion());
        Procedure edition = names.edition(dossier);
        Stream<SupplementContent.Item> papers = asked.demand().documents().stream()
                .map(note -> paper(
                        names.find(dossier, edition, note.code(), asked.requestedAt()), note.code(), note.note()));
        Stream<SupplementContent.Item> answers = asked.demand().fields().stream()
                .map(note -> new SupplementContent.Item(
                        "Mục khai: " + forms.label(form, note.pointer(), asked.answers(), Language.VI),
                        null,
                        note.note()));
        return Stream.concat(papers, answers).toList();
    }

    private static SupplementContent.Item paper(Optional<RequiredDocument> required, String code, String note) {
        return new SupplementContent.Item(
                required.map(RequiredDocument::name).orElse(code),
                // Procedures ask for originals and copies; where a copy must be certified, its note says so.
                required.map(document -> new SupplementContent.Counts(document.originals(), 0, document.copies()))
                        .orElse(null),
                note);
    }
}
