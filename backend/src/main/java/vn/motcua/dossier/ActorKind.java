package vn.motcua.dossier;

/** Side from which a dossier was changed; what the other side may be told of the person. */
public enum ActorKind {
    APPLICANT,
    OFFICER,
    SYSTEM
}
