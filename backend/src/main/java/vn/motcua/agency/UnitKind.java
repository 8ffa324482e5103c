package vn.motcua.agency;

/** What a unit inside an agency is there for. */
public enum UnitKind {
    /** One-stop shop (bộ phận tiếp nhận và trả kết quả). */
    ONE_STOP,
    /** A division that handles dossiers (phòng chuyên môn). */
    DIVISION,
    /** Those who sign (lãnh đạo). */
    LEADERSHIP,
    /** Clerks who number and dispatch documents (văn thư). */
    CLERICAL
}
