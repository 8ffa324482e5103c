package vn.motcua.account.code;

import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.text.Text;

/** What came of an answer to a challenge. It goes by the challenge alone: who has an account cannot be learnt from it. */
public sealed interface CodeCheck {

    /** It is the code that was sent, not used up yet. */
    record Right(Challenge challenge) implements CodeCheck {}

    /**
     * It is not.
     *
     * @param triesLeft 0 where no code opens this challenge any more: it was used, is over, was tried too often, or never was
     */
    record Rejected(int triesLeft) implements CodeCheck {

        /** Where a right answer was used up meanwhile. */
        public static Rejected spent() {
            return new Rejected(0);
        }

        /** What is said of the field with the code. */
        public FieldProblem problem() {
            return triesLeft > 0
                    ? new FieldProblem(
                            "/code",
                            "code",
                            new Text(
                                    "Mã chưa đúng, còn %d lần thử".formatted(triesLeft),
                                    "Wrong code, %d more %s".formatted(triesLeft, triesLeft == 1 ? "try" : "tries")))
                    : new FieldProblem(
                            "/code",
                            "spent",
                            new Text(
                                    "Mã này không còn dùng được, hãy lấy mã mới",
                                    "This code is no longer good, ask for a new one"));
        }
    }
}
