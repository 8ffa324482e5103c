package vn.motcua.document.inspection;

/** What looking into a file found. */
public sealed interface Finding {

    /** A sound PDF with at least one page. */
    record SoundPdf(int pages) implements Finding {}

    /** A sound picture, measured in pixels. */
    record SoundImage(FileKind kind, int widthPx, int heightPx) implements Finding {}

    /** Not to be taken. */
    record Unsound(Defect defect) implements Finding {}

    /** Nobody had time to look: every place for opening a PDF stayed taken. */
    record NotInspected() implements Finding {}
}
