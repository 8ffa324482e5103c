package vn.motcua.officer;

/** The sessions in which an officer is signed in; whoever keeps sessions stands behind it. */
public interface OfficerSessions {

    /** Ends all of them; joins the caller's transaction. */
    void end(OfficerId officer);

    /** Makes what changed hold for the next request; call it when the change has committed, not before. */
    void forget(OfficerId officer);
}
