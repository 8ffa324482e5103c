package vn.motcua.dossier.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.FeeLookup;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.Fee;

/** Shows what a dossier costs, what was paid and where to pay, to both sides. */
@Singleton
public class FeeView {
    private final FeeLookup fees;
    private final Agencies agencies;

    FeeView(FeeLookup fees, Agencies agencies) {
        this.fees = fees;
        this.agencies = agencies;
    }

    /**
     * The fee of a dossier; empty where nothing is charged.
     *
     * @param reader null for an applicant
     */
    public Optional<FeeJson> find(Dossier dossier, Language language, FeeJson.@Nullable Reader reader) {
        return fees.find(dossier).map(account -> FeeJson.of(account, place(dossier, language), language, reader));
    }

    /**
     * What a draft would cost; empty where nothing is due.
     *
     * @param answers pruned already
     */
    public Optional<FeeQuoteJson> quote(Dossier draft, Fee fee, JsonNode answers, Language language) {
        return FeeQuoteJson.of(fee, answers, place(draft, language), language);
    }

    /** Fees are paid where the dossier was taken in. */
    private FeeJson.PlaceJson place(Dossier dossier, Language language) {
        Agency agency = agencies.get(dossier.agencyId());
        String name = DossierJson.AgencyJson.of(agency, language).name();
        String counter = language == Language.EN
                ? "One-stop shop"
                : agencies.findUnit(agency.id(), UnitKind.ONE_STOP)
                        .map(Unit::name)
                        .orElse("Bộ phận Tiếp nhận và Trả kết quả");
        return new FeeJson.PlaceJson(counter + ", " + name, agency.address(), agency.phone());
    }
}
