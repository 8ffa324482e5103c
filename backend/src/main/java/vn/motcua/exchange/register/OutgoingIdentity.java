package vn.motcua.exchange.register;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.registry.numbering.OutgoingEntry;
import vn.motcua.registry.numbering.OutgoingRegister;
import vn.motcua.registry.outgoing.OutgoingDocument;

/** By what a document that was sent is known: as it stands in the register of outgoing documents. */
@Singleton
class OutgoingIdentity {
    private final OutgoingRegister register;

    OutgoingIdentity(OutgoingRegister register) {
        this.register = register;
    }

    OutgoingEntry entry(OutgoingDocument document) {
        UUID entry = Optional.ofNullable(document.course().entryId())
                .orElseThrow(() -> new NoSuchElementException("Not numbered: " + document.id()));
        return register.find(entry).orElseThrow();
    }

    DocumentIdentity of(Agency agency, OutgoingDocument document) {
        OutgoingEntry entry = entry(document);
        return DocumentIdentity.of(
                new OrganId(ExchangeAgencies.codeOf(agency)),
                String.format(Locale.ROOT, "%02d", entry.number().number()),
                entry.number().notation(),
                "",
                entry.issuedOn());
    }
}
