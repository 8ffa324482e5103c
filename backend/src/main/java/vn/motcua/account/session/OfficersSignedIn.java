package vn.motcua.account.session;

import jakarta.inject.Singleton;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.OfficerSessions;

/** Shuts officers out of their sessions when those who keep officers ask for it. */
@Singleton
class OfficersSignedIn implements OfficerSessions {

    private final Sessions sessions;

    OfficersSignedIn(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void end(OfficerId officer) {
        sessions.endAll(CallerKind.OFFICER, officer.value());
    }

    @Override
    public void forget(OfficerId officer) {
        sessions.forget(officer.value());
    }
}
