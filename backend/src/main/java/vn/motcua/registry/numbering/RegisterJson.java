package vn.motcua.registry.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Page;
import vn.motcua.registry.Medium;

/** The register over HTTP. */
record RegisterJson(List<Line> items, @Nullable String next) {

    RegisterJson {
        items = List.copyOf(items);
    }

    static RegisterJson of(Page<OutgoingEntry> page) {
        Page<Line> lines = page.map(Line::of);
        return new RegisterJson(lines.items(), lines.next());
    }

    /** One line. */
    record Line(
            UUID id,
            String symbol,
            LocalDate issuedOn,
            Medium medium,
            String typeName,
            String subject,
            String signerName,
            String signerTitle,
            String receivers,
            int copies,
            @Nullable UUID dossierId) {

        static Line of(OutgoingEntry entry) {
            OutgoingEntry.Content content = entry.content();
            return new Line(
                    entry.id(),
                    entry.number().symbol(),
                    entry.issuedOn(),
                    content.medium(),
                    content.typeName(),
                    content.subject(),
                    content.signer().name(),
                    content.signer().title(),
                    content.receivers(),
                    content.copies(),
                    entry.dossierId());
        }
    }
}
