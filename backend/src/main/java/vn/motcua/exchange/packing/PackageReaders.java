package vn.motcua.exchange.packing;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.motcua.exchange.edxml.reading.Bounds;
import vn.motcua.exchange.edxml.reading.EdxmlReader;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.receiving.PackageReader;

/** Makes the reader of packages: only what partners have signed is handed out. */
@Factory
class PackageReaders {

    @Singleton
    PackageReader reader(PartnerBook partners, Clock clock) {
        EdxmlReader reader = new EdxmlReader(partners, clock, Bounds.USUAL);
        return (file, scratch) -> reader.read(file, scratch);
    }
}
