package vn.motcua.document.inspection;

/** Ends the walk through a file at the first defect. */
final class DefectFound extends Exception {
    private static final long serialVersionUID = 1L;

    private final Defect defect;

    DefectFound(Defect defect) {
        super(defect.name(), null, false, false);
        this.defect = defect;
    }

    Defect defect() {
        return defect;
    }
}
