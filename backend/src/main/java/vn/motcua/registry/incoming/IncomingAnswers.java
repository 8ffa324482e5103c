package vn.motcua.registry.incoming;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.RegistryProblem;
import vn.motcua.registry.SecrecyWords;

/** Puts what was not done with an incoming document into problem details. */
final class IncomingAnswers {

    private IncomingAnswers() {}

    /** The document as it was changed; a problem where it was not. */
    static IncomingDocument required(IncomingChange.Outcome outcome) {
        return switch (outcome) {
            case IncomingChange.Outcome.Changed changed -> changed.document();
            case IncomingChange.Outcome.Stale stale -> throw ProblemException.of(CommonProblem.STALE_VERSION);
            case IncomingChange.Outcome.NotInState elsewhere -> throw ProblemException.of(RegistryProblem.NOT_IN_STATE);
            case IncomingChange.Outcome.NotTheirs other -> throw ProblemException.of(RegistryProblem.NOT_YOUR_ROLE);
        };
    }

    static ProblemException duplicates(List<IncomingDocument> earlier) {
        String numbers = earlier.stream()
                .map(document -> document.course().stamp())
                .map(stamp -> stamp == null ? "…" : stamp.number() + "/" + stamp.year())
                .collect(Collectors.joining(", "));
        return ProblemException.of(RegistryProblem.DUPLICATE)
                .withDetail(new Text("Số đến: " + numbers, "Numbers of arrival: " + numbers));
    }

    /** Refuses what bears the stamp of a state secret, and says in which field, by which word. */
    static void requireNoSecret(Letter letter) {
        Letter.Content content = letter.content();
        SecrecyWords.find(content.subject()).ifPresent(word -> {
            throw RegistryProblem.secret("/subject", word);
        });
        if (content.description() != null) {
            SecrecyWords.find(content.description()).ifPresent(word -> {
                throw RegistryProblem.secret("/description", word);
            });
        }
    }
}
