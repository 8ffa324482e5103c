package vn.motcua.exchange.edxml.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.Distribution;
import vn.motcua.exchange.edxml.DocumentHeader;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.Filing;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.OtherInfo;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.Wire;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** Makes a value of what the header says of a document. */
final class HeaderRead {
    private final Fields header;

    HeaderRead(Fields header) {
        this.header = header;
    }

    DocumentHeader read() throws Unacceptable {
        Fields kind = header.one("DocumentType");
        return new DocumentHeader(
                identity(),
                new DocumentHeader.DocumentKind(
                        kind.number("Type"), kind.number("TypeDetail"), kind.required("TypeName")),
                new DocumentHeader.Summary(header.required("Subject"), header.text("Content")),
                signatory(),
                distribution(),
                other(),
                PartsRead.each(header.all("ResponseFor"), PartsRead::reference));
    }

    private DocumentIdentity identity() throws Unacceptable {
        Optional<Fields> code = header.maybe("Code");
        Fields promulgation = header.one("PromulgationInfo");
        return new DocumentIdentity(
                header.required("DocumentId"),
                code.isEmpty() ? "" : code.get().text("CodeNumber"),
                code.isEmpty() ? "" : code.get().text("CodeNotation"),
                promulgation.text("Place"),
                promulgation.date("PromulgationDate"));
    }

    private DocumentHeader.Signatory signatory() throws Unacceptable {
        Optional<Fields> signer = header.maybe("SignerInfo");
        if (signer.isEmpty()) {
            return new DocumentHeader.Signatory("", "", "");
        }
        Fields who = signer.get();
        return new DocumentHeader.Signatory(who.text("Competence"), who.text("Position"), who.text("FullName"));
    }

    private Distribution distribution() throws Unacceptable {
        Optional<Fields> other = header.maybe("OtherInfo");
        String due = header.text("DueDate");
        if (!due.isEmpty() && !Wire.isUnset(due) && Wire.dateOf(due).isEmpty()) {
            throw new Unacceptable(Refusal.BAD_VALUE, "DueDate");
        }
        return new Distribution(
                other.isEmpty()
                        ? Distribution.Priority.ORDINARY
                        : other.get().choice("Priority", Distribution.Priority.values()),
                header.choice("SteeringType", Distribution.Steering.values()),
                Wire.dateOf(due).orElse(null),
                PartsRead.texts(header.maybe("ToPlaces"), "Place"));
    }

    private OtherInfo other() throws Unacceptable {
        Optional<Fields> maybe = header.maybe("OtherInfo");
        if (maybe.isEmpty()) {
            return OtherInfo.NONE;
        }
        Fields other = maybe.get();
        List<String> appendixes = PartsRead.texts(other.maybe("Appendixes"), "Appendix");
        return new OtherInfo(
                other.text("SphereOfPromulgation"),
                other.text("TyperNotation"),
                other.number("PromulgationAmount"),
                other.number("PageAmount"),
                other.flag("Direction"),
                appendixes,
                filing(other));
    }

    /** What is not a file's code in our eyes says nothing of the document: it is passed over. */
    private static @Nullable Filing filing(Fields other) {
        try {
            Optional<Fields> maybe = other.maybe("FileCode");
            if (maybe.isEmpty()) {
                return null;
            }
            Fields code = maybe.get();
            String organ = code.text("OrganId");
            String notation = code.text("FileNotation");
            int catalog = code.number("FileCatalog");
            int ordinal = other.number("DocOrdinal");
            return OrganId.isCode(organ) && Filing.fits(catalog, notation, ordinal)
                    ? new Filing(new OrganId(organ), catalog, notation, ordinal)
                    : null;
        } catch (Unacceptable none) {
            return null;
        }
    }
}
