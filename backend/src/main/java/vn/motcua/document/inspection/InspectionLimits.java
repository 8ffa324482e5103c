package vn.motcua.document.inspection;

/**
 * How far a file may go.
 *
 * @param maxPages the most pages a PDF may have
 * @param maxPixels the most pixels, width times height, of a picture or of one inside a PDF
 */
record InspectionLimits(int maxPages, long maxPixels) {
    /** A 600 dpi colour scan of an A3 sheet has 70 million pixels; no telephone's viewer shows much more. */
    static final long MAX_PIXELS = 100_000_000;

    static InspectionLimits ofPages(int maxPages) {
        return new InspectionLimits(maxPages, MAX_PIXELS);
    }
}
