package vn.motcua.dossier.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.DossierStatus;

/** What an applicant can do with a dossier, and the scope it takes to do it for someone else. */
public enum ApplicantAction {
    EDIT(RepresentationAction.PREPARE),
    SUBMIT(RepresentationAction.SUBMIT),
    DELETE(RepresentationAction.PREPARE),
    WITHDRAW(RepresentationAction.WITHDRAW),
    PREPARE_SUPPLEMENT(RepresentationAction.PREPARE),
    ANSWER_SUPPLEMENT(RepresentationAction.SUBMIT);

    private final RepresentationAction scope;

    ApplicantAction(RepresentationAction scope) {
        this.scope = scope;
    }

    /** The actions a status leaves open to someone with these scopes. */
    static List<ApplicantAction> of(DossierStatus status, Predicate<RepresentationAction> mayAct) {
        List<ApplicantAction> open = new ArrayList<>();
        if (status == DossierStatus.DRAFT) {
            open.addAll(List.of(EDIT, SUBMIT, DELETE));
        }
        if (status == DossierStatus.SUPPLEMENT_REQUESTED) {
            open.addAll(List.of(PREPARE_SUPPLEMENT, ANSWER_SUPPLEMENT));
        }
        if (status.mayBecome(DossierStatus.WITHDRAWN)) {
            open.add(WITHDRAW);
        }
        return open.stream().filter(action -> mayAct.test(action.scope)).toList();
    }
}
