package vn.motcua.apology;

import jakarta.inject.Singleton;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ClockListener;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierListener;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Recount;

/**
 * Keeps a prepared apology in step with its dossier until somebody signs it: it lapses when the dossier is resolved or ends,
 * and is taken back when the promise has moved so far that nobody is about to be late, for a dossier has only one.
 */
@Singleton
class FollowDossier implements DossierListener, ClockListener {
    private final ApologyRows rows;
    private final ApologyLead lead;

    FollowDossier(ApologyRows rows, ApologyLead lead) {
        this.rows = rows;
        this.lead = lead;
    }

    @Override
    public void on(DossierEvent event, Dossier now, Actor by) {
        if (now.status() == DossierStatus.RESOLVED || now.status().isFinal()) {
            rows.lapse(now.id());
        } else if (ApologyLead.isBeingHandled(now.status())) {
            follow(now);
        }
    }

    @Override
    public void counted(Dossier now, Recount recount) {
        follow(now);
    }

    private void follow(Dossier now) {
        if (!lead.isNear(now)) {
            rows.takeBack(now.id());
        }
    }
}
