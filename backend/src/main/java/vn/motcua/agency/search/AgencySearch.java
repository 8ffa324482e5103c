package vn.motcua.agency.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Tier;
import vn.motcua.platform.content.Parameters;
import vn.motcua.platform.persistence.Cursor;

/** Which agencies are asked for; answers come in the order of their codes. */
record AgencySearch(
        Optional<String> province,
        Optional<Tier> tier,
        Optional<UUID> parentId,
        Optional<String> words,
        LocalDate day,
        Optional<String> afterCode) {

    static AgencySearch of(Parameters parameters, LocalDate today) {
        return new AgencySearch(
                parameters.text("province"),
                parameters.named("tier", Tier.class),
                parameters.uuid("parentId"),
                parameters.text("q"),
                parameters.date("on").orElse(today),
                parameters.after(1).map(cursor -> cursor.text(0)));
    }

    static Cursor cursor(Agency agency) {
        return Cursor.after(agency.code());
    }

    boolean finds(Agency agency) {
        AgencyId parent = agency.parentId();
        return agency.existsOn(day)
                && province.filter(code -> !agency.provinceCode().equals(code)).isEmpty()
                && tier.filter(wanted -> agency.tier() != wanted).isEmpty()
                && parentId.filter(id -> parent == null || !parent.value().equals(id))
                        .isEmpty()
                && afterCode.filter(code -> agency.code().compareTo(code) <= 0).isEmpty()
                && words.filter(asked -> !agency.isNamed(asked)).isEmpty();
    }
}
