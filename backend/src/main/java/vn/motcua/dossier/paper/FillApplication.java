package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.paper.ApplicationContent;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.form.Form;
import vn.motcua.form.published.Forms;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.Procedure;

/** What a dossier's filled application says: the answers in the words of its form, and the papers given with them. */
@Singleton
class FillApplication {

    private final PaperParts parts;
    private final Attachments attachments;
    private final PaperNames names;
    private final Forms forms;
    private final Agencies agencies;
    private final Clock clock;

    FillApplication(
            PaperParts parts, Attachments attachments, PaperNames names, Forms forms, Agencies agencies, Clock clock) {
        this.parts = parts;
        this.attachments = attachments;
        this.names = names;
        this.forms = forms;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The application of a dossier as it was submitted, or of a draft as it stands. */
    ApplicationContent of(Dossier dossier) {
        @Nullable String code = dossier.code() == null ? null : dossier.code().value();
        return new ApplicationContent(
                new ApplicationContent.Subject(
                        code,
                        dossier.procedureCode().value(),
                        dossier.procedure().name(),
                        dossier.times().submittedAt(),
                        clock.instant()),
                agencies.get(dossier.agencyId()).name(),
                parts.parties(dossier),
                sections(dossier),
                papers(dossier),
                code == null ? null : parts.lookup(dossier));
    }

    private List<ApplicationContent.Section> sections(Dossier dossier) {
        Form form = forms.get(dossier.procedure().formId(), dossier.procedure().formVersion());
        return forms.sheet(form, dossier.answers(), Language.VI).stream()
                .map(section -> new ApplicationContent.Section(
                        section.title(),
                        section.lines().stream()
                                .map(line -> new ApplicationContent.Line(line.label(), line.value()))
                                .toList()))
                .toList();
    }

    /** After submission only what was submitted: officers read this paper, and a supplement may be in the making. */
    private List<ApplicationContent.Attachment> papers(Dossier dossier) {
        Procedure edition = names.edition(dossier);
        return attachments.list(dossier.id()).stream()
                .filter(a -> a.submitted() || dossier.code() == null)
                .map(a -> new ApplicationContent.Attachment(
                        names.nameOf(dossier, edition, a),
                        a.document().fileName(),
                        a.document().sizeBytes(),
                        a.document().sha256()))
                .toList();
    }
}
