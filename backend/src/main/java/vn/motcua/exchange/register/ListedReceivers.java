package vn.motcua.exchange.register;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.outgoing.KnownReceivers;

/** Agencies beyond the portal can be written to when they stand among its partners. */
@Singleton
class ListedReceivers implements KnownReceivers {
    private final PartnerBook partners;

    ListedReceivers(PartnerBook partners) {
        this.partners = partners;
    }

    @Override
    public List<Correspondent> list() {
        return partners.listed().stream()
                .map(organ -> Correspondent.named(organ.id().value(), organ.name()))
                .toList();
    }

    @Override
    public Optional<String> findName(String agencyCode) {
        return partners.findName(agencyCode);
    }

    @Override
    public boolean isReached(String agencyCode) {
        return partners.isListed(agencyCode);
    }
}
