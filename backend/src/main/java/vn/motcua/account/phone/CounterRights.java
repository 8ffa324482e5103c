package vn.motcua.account.phone;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.motcua.officer.OneStopHeads;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;

/** Which officers bind accounts to other phones, and which confirm it. */
@Singleton
class CounterRights {

    private static final Set<OfficerRole> AT_COUNTER =
            EnumSet.of(OfficerRole.INTAKE, OfficerRole.HEAD, OfficerRole.LEADER);

    private final OneStopHeads heads;

    CounterRights(OneStopHeads heads) {
        this.heads = heads;
    }

    /** The agency where the officer takes dossiers in, heads or leads; refuses all others. */
    UUID required(OfficerCaller officer) {
        return officer.posts().stream()
                .filter(post -> post.roles().stream().anyMatch(AT_COUNTER::contains))
                .map(Post::agencyId)
                .findFirst()
                .orElseThrow(() -> ProblemException.of(PhoneChangeProblem.NOT_AT_COUNTER));
    }

    /**
     * The agencies at which the officer may confirm what somebody else asked for: those whose one-stop shop they head or
     * lead, and those below; empty for others at a counter.
     */
    Set<UUID> confirmable(OfficerCaller officer) {
        required(officer);
        return heads.agenciesOf(officer);
    }

    /** The same; refuses those who may confirm nothing. */
    Set<UUID> requiredToConfirm(OfficerCaller officer) {
        Set<UUID> agencies = confirmable(officer);
        if (agencies.isEmpty()) {
            throw ProblemException.of(PhoneChangeProblem.ONLY_HEAD);
        }
        return agencies;
    }
}
