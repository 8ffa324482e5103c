package vn.motcua.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changes a dossier. */
public sealed interface Actor {

    /** An applicant: the owner, or whoever acts for the owner. */
    record ByApplicant(UUID applicantId) implements Actor {}

    /** An officer, acting in the post they hold in a unit. */
    record ByOfficer(UUID officerId, @Nullable UUID unitId) implements Actor {}

    /** The portal itself: a deadline passed, a message came in. */
    record BySystem() implements Actor {}

    /** Kind of actor as history and the API name it. */
    default ActorKind kind() {
        return switch (this) {
            case ByApplicant a -> ActorKind.APPLICANT;
            case ByOfficer o -> ActorKind.OFFICER;
            case BySystem s -> ActorKind.SYSTEM;
        };
    }
}
