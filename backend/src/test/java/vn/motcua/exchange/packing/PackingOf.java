package vn.motcua.exchange.packing;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.delivery.PackageWriter;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.signature.key.SigningKeys;

/** The writer of packages with contents and keys of the test's own. */
public final class PackingOf {
    private PackingOf() {}

    public static PackageWriter writer(
            ApplicationContext server,
            ExchangeAgencies agencies,
            PartnerBook partners,
            DocumentContents contents,
            SigningKeys keys) {
        return new WritePackage(
                server.getBean(ExchangeDocuments.class),
                agencies,
                partners,
                List.of(contents),
                keys,
                server.getBean(Transactions.class));
    }
}
