package vn.motcua.platform.security;

/** Which sessions are open at this moment; whoever keeps sessions stands behind it. */
public interface OpenSessions {

    /**
     * Refuses a caller whose session has ended since the request was let in. Call it in the transaction that writes, with the
     * caller's own row locked: whoever ends all sessions of somebody locks that row first.
     */
    void require(Caller caller);
}
