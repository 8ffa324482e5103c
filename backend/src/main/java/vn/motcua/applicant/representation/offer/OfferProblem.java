package vn.motcua.applicant.representation.offer;

import vn.motcua.platform.problem.ProblemType;

/** What can be wrong with a request about an offer. */
enum OfferProblem implements ProblemType {
    NOT_THERE(
            "representation-offer-not-found",
            404,
            "Liên kết không đúng, đã được dùng, đã hết hạn hoặc đã bị thu hồi",
            "The link is wrong, was used, is over or was taken back"),
    ONES_OWN(
            "representation-offer-ones-own",
            409,
            "Đây là liên kết do chính bạn tạo; hãy gửi cho người bạn muốn ủy quyền",
            "You made this link yourself: send it to the person who is to act for you");

    private final Kind kind;

    OfferProblem(String slug, int status, String vi, String en) {
        kind = Kind.of(slug, status, vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
