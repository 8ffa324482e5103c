package vn.motcua.result.document;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with an act on a result's document. */
enum DocumentProblem implements ProblemType {
    NOT_IN_STATE(
            "result-document-state",
            409,
            "Văn bản kết quả không ở trạng thái cho phép thao tác này",
            "The result's document is not where this can be done"),
    STEP_BEFORE(
            "result-document-step-before",
            409,
            "Hồ sơ còn qua một bước khác trước khi trình ký",
            "Another step comes before the document can be submitted for signature"),
    SIGNATURES_BROKEN(
            "result-document-signatures-broken",
            422,
            "Tệp mang chữ ký số không còn nguyên vẹn",
            "The file carries digital signatures that are not whole");

    private final Kind kind;

    DocumentProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
