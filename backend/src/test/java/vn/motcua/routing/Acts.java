package vn.motcua.routing;

import static org.assertj.core.api.Assertions.fail;

import jakarta.inject.Singleton;
import vn.motcua.dossier.Dossier;
import vn.motcua.officer.OfficerId;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.routing.handling.AssignDossier;
import vn.motcua.routing.handling.DecideDossier;
import vn.motcua.routing.handling.ForwardDossier;
import vn.motcua.routing.handling.HandlingOutcome;
import vn.motcua.routing.handling.TakeDossier;

/** What officers do, for tests in which it must succeed: each act gives the dossier after it. */
@Singleton
public final class Acts {

    private final DecideDossier decideDossier;
    private final TakeDossier takeDossier;
    private final AssignDossier assignDossier;
    private final ForwardDossier forwardDossier;

    Acts(
            DecideDossier decideDossier,
            TakeDossier takeDossier,
            AssignDossier assignDossier,
            ForwardDossier forwardDossier) {
        this.decideDossier = decideDossier;
        this.takeDossier = takeDossier;
        this.assignDossier = assignDossier;
        this.forwardDossier = forwardDossier;
    }

    public Dossier accept(Clerk clerk, Dossier dossier) {
        return done(decideDossier.accept(clerk.caller(), dossier.id(), dossier.version()));
    }

    public Dossier refuse(Clerk clerk, Dossier dossier) {
        return done(decideDossier.refuse(clerk.caller(), dossier.id(), dossier.version(), "Không thuộc thẩm quyền"));
    }

    public Dossier take(Clerk clerk, Dossier dossier) {
        return done(takeDossier.take(clerk.caller(), dossier.id(), dossier.version()));
    }

    public Dossier assign(Clerk clerk, Dossier dossier, Clerk to) {
        OfficerId officer = new OfficerId(to.id());
        return assignDossier.assign(clerk.caller(), dossier.id(), dossier.version(), officer)
                        instanceof AssignDossier.Outcome.Handled handled
                ? done(handled.outcome())
                : fail("nobody to assign it to");
    }

    public Dossier stop(Clerk clerk, Dossier dossier) {
        return done(decideDossier.stop(clerk.caller(), dossier.id(), dossier.version(), "Chủ hồ sơ không còn cư trú"));
    }

    public Dossier forward(Clerk clerk, Dossier dossier) {
        return done(forwardDossier.forward(clerk.caller(), dossier.id(), dossier.version(), "Đủ điều kiện"));
    }

    private static Dossier done(HandlingOutcome outcome) {
        if (outcome instanceof HandlingOutcome.Done done) {
            return done.dossier();
        }
        throw new AssertionError("not done: " + outcome);
    }
}
