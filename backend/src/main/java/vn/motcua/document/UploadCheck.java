package vn.motcua.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import vn.motcua.document.inspection.Defect;
import vn.motcua.document.inspection.FileInspection;
import vn.motcua.document.inspection.FileKind;
import vn.motcua.document.inspection.Finding;

/** Looks at an upload that lies on disk: its name, its size, its kind by content, its soundness. */
@Singleton
class UploadCheck {
    private final FileInspection inspection;

    UploadCheck(FileInspection inspection) {
        this.inspection = inspection;
    }

    /** What came of looking. */
    sealed interface Verdict {

        /** To be taken; the finding is that of a sound file. */
        record Sound(FileName name, FileKind kind, Finding finding) implements Verdict {}

        /** Not to be taken. */
        record Refused(StoreOutcome.Refused outcome) implements Verdict {}
    }

    Verdict look(Spool.Spooled upload, String sentName, Acceptance rule) throws IOException {
        Optional<FileName> name = FileName.clean(sentName);
        if (name.isEmpty()) {
            return new Verdict.Refused(Refusals.nameInvalid());
        }
        if (upload.sizeBytes() == 0) {
            return new Verdict.Refused(Refusals.empty());
        }
        if (upload.sizeBytes() > rule.maxBytes()) {
            return new Verdict.Refused(Refusals.tooLarge(rule));
        }
        Optional<FileKind> kind = inspection.kindOf(upload.file());
        if (kind.isEmpty() && inspection.isHeic(upload.file())) {
            return new Verdict.Refused(Refusals.heic());
        }
        if (kind.isEmpty() || !rule.mediaTypes().contains(kind.get().mediaType())) {
            return new Verdict.Refused(Refusals.typeNotAccepted(rule));
        }
        if (!kind.get().mayBeNamed(name.get().extension())) {
            return new Verdict.Refused(Refusals.nameOfAnotherType(kind.get()));
        }
        Finding finding = inspection.inspect(upload.file(), kind.get(), rule.maxPages());
        return switch (finding) {
            case Finding.SoundPdf pdf -> new Verdict.Sound(name.get(), kind.get(), pdf);
            case Finding.SoundImage image -> new Verdict.Sound(name.get(), kind.get(), image);
            case Finding.Unsound unsound -> new Verdict.Refused(refusal(unsound.defect(), rule));
            case Finding.NotInspected none -> new Verdict.Refused(Refusals.checksBusy());
        };
    }

    private static StoreOutcome.Refused refusal(Defect defect, Acceptance rule) {
        return switch (defect) {
            case UNKNOWN_KIND -> Refusals.typeNotAccepted(rule);
            case DAMAGED -> Refusals.damaged();
            case ENCRYPTED -> Refusals.encrypted();
            case TOO_MANY_PAGES -> Refusals.tooManyPages(rule);
            case IMAGE_TOO_LARGE -> Refusals.imageTooLarge();
            case TOO_COMPLEX -> Refusals.tooComplex();
            case ACTIVE_CONTENT -> Refusals.activeContent();
        };
    }
}
