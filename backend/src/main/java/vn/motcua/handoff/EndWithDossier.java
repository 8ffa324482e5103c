package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierListener;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.exchange.watch.TellToRecall;
import vn.motcua.registry.outgoing.GiveUpPrepared;
import vn.motcua.registry.outgoing.OutgoingId;

/**
 * What becomes of a hand-off when its dossier ends here: a document that was not sent never is, one that the other agency has done
 * with is at its end too, and of any other the clerk is told to recall it, for that agency works on something that is over.
 */
@Singleton
class EndWithDossier implements DossierListener {

    private final HandOffRows rows;
    private final GiveUpPrepared giveUpPrepared;
    private final TellToRecall tellToRecall;
    private final TellAnswered tellAnswered;
    private final Clock clock;

    EndWithDossier(
            HandOffRows rows,
            GiveUpPrepared giveUpPrepared,
            TellToRecall tellToRecall,
            TellAnswered tellAnswered,
            Clock clock) {
        this.rows = rows;
        this.giveUpPrepared = giveUpPrepared;
        this.tellToRecall = tellToRecall;
        this.tellAnswered = tellAnswered;
        this.clock = clock;
    }

    @Override
    public void on(DossierEvent event, Dossier now, Actor by) {
        if (isOver(now)) {
            rows.findOpen(now.id()).ifPresent(open -> end(open, now));
        }
    }

    /** The other agency has said of one whose dossier is over that it has it: it may have left in the same moment. */
    void heard(HandOff open, Dossier now) {
        boolean isThere = open.stage() == HandOffStage.RECEIVED || open.stage() == HandOffStage.IN_AGENCY;
        if (isThere && isOver(now)) {
            tell(open, now);
        }
    }

    static boolean isOver(Dossier now) {
        return now.status() == DossierStatus.WITHDRAWN || now.status() == DossierStatus.STOPPED;
    }

    private void tell(HandOff open, Dossier now) {
        tellToRecall.tell(open.sending().outgoingId(), open.receiver().code(), reason(now));
    }

    private static String reason(Dossier now) {
        String code = now.requireCode().value();
        return now.status() == DossierStatus.WITHDRAWN
                ? "Người nộp đã rút hồ sơ " + code
                : "Hồ sơ " + code + " đã dừng giải quyết";
    }

    private void end(HandOff open, Dossier now) {
        if (open.stage() == HandOffStage.PREPARED
                && giveUpPrepared.giveUp(new OutgoingId(open.sending().outgoingId()), reason(now))) {
            // No line in the dossier's history: it never left, and its end is the last that is told of it.
            rows.update(open.reached(HandOffStage.CALLED_BACK, clock.instant()));
        } else if (open.stage() == HandOffStage.FINISHED || open.stage() == HandOffStage.ANSWERED) {
            // The other agency has done with it: there is nothing to recall.
            rows.update(open.reached(HandOffStage.ENDED, clock.instant()));
            tellAnswered.over(open);
        } else {
            tell(open, now);
        }
    }
}
