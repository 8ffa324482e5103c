package vn.motcua.apology;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.desk.CaseApologies;

/** Shows officers the apology of a dossier, and a leader that it waits for them. */
@Singleton
class CaseApologyView implements CaseApologies {
    private final Apologies apologies;
    private final ApologyDates dates;
    private final Officers officers;

    CaseApologyView(Apologies apologies, ApologyDates dates, Officers officers) {
        this.apologies = apologies;
        this.dates = dates;
        this.officers = officers;
    }

    @Override
    public Optional<CaseApologyJson> find(OfficerCaller officer, Dossier dossier) {
        return apologies.findAny(dossier.id()).map(apology -> json(officer, dossier, apology));
    }

    private CaseApologyJson json(OfficerCaller officer, Dossier dossier, Apology apology) {
        boolean waits = apology.state() == ApologyState.PREPARED && ApologyLead.isBeingHandled(dossier.status());
        // Until it is signed it is about whatever is promised now.
        Instant promised = waits ? Objects.requireNonNull(dossier.times().promisedAt()) : apology.promisedAt();
        return new CaseApologyJson(
                apology.state().name(),
                promised,
                apology.preparedAt(),
                waits ? dates.suggested(dossier, promised) : null,
                waits && SignApology.leads(officer, dossier.agencyId()).isPresent(),
                signed(apology.signature()));
    }

    private @Nullable SignedJson signed(Apology.@Nullable Signature signature) {
        return signature == null
                ? null
                : new SignedJson(
                        signature.reason(),
                        signature.newPromiseAt(),
                        signature.at(),
                        officers.get(new OfficerId(signature.officerId())).fullName());
    }
}
