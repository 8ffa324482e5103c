package vn.motcua.exchange.edxml.writing;

import java.io.IOException;
import vn.motcua.exchange.edxml.Distribution;
import vn.motcua.exchange.edxml.DocumentHeader;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.Filing;
import vn.motcua.exchange.edxml.Organ;
import vn.motcua.exchange.edxml.OtherInfo;
import vn.motcua.exchange.edxml.Staff;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.Wire;

/** Writes the message header in the standard's order. */
final class HeaderText {
    private final ElementWriter out;

    HeaderText(ElementWriter out) {
        this.out = out;
    }

    void document(DocumentMessage message) throws IOException {
        out.open("MessageHeader");
        organ("From", message.from());
        for (Organ receiver : message.to()) {
            organ("To", receiver);
        }
        DocumentHeader header = message.header();
        identity(header.identity());
        out.open("DocumentType")
                .leaf("Type", Integer.toString(header.kind().type()))
                .leaf("TypeDetail", Integer.toString(header.kind().typeDetail()))
                .leaf("TypeName", header.kind().name())
                .close();
        out.leaf("Subject", header.summary().subject())
                .leafIfAny("Content", header.summary().content());
        out.open("SignerInfo")
                .leafIfAny("Competence", header.signatory().competence())
                .leafIfAny("Position", header.signatory().position())
                .leafIfAny("FullName", header.signatory().fullName())
                .close();
        distribution(header);
        out.close();
    }

    void status(StatusMessage message) throws IOException {
        out.open("MessageHeader");
        organ("From", message.from());
        reference(message.about());
        staff(message.staff());
        out.leaf("StatusCode", message.code().wire())
                .leafIfAny("Description", message.description())
                .leaf("Timestamp", Wire.timestamp(message.at()))
                .close();
    }

    void staff(Staff staff) throws IOException {
        out.open("StaffInfo")
                .leafIfAny("Department", staff.department())
                .leafIfAny("Staff", staff.name())
                .leafIfAny("Email", staff.email())
                .leafIfAny("Mobile", staff.mobile())
                .close();
    }

    private void organ(String name, Organ organ) throws IOException {
        out.open(name)
                .leaf("OrganId", organ.id().value())
                .leafIfAny("OrganizationInCharge", organ.inCharge())
                .leaf("OrganName", organ.name())
                .leafIfAny("OrganAdd", organ.contact().address())
                .leafIfAny("Email", organ.contact().email())
                .leafIfAny("Telephone", organ.contact().telephone())
                .leafIfAny("Fax", organ.contact().fax())
                .leafIfAny("Website", organ.contact().website())
                .close();
    }

    private void identity(DocumentIdentity identity) throws IOException {
        out.leaf("DocumentId", identity.documentId());
        out.open("Code")
                .leafIfAny("CodeNumber", identity.number())
                .leafIfAny("CodeNotation", identity.notation())
                .close();
        out.open("PromulgationInfo")
                .leafIfAny("Place", identity.place())
                .leaf("PromulgationDate", Wire.date(identity.date()))
                .close();
    }

    private void distribution(DocumentHeader header) throws IOException {
        Distribution distribution = header.distribution();
        if (distribution.dueDate() != null) {
            out.leaf("DueDate", Wire.date(distribution.dueDate()));
        }
        other(header.other(), distribution.priority());
        for (DocumentReference answered : header.responseFor()) {
            reference(answered);
        }
        out.leaf("SteeringType", Integer.toString(distribution.steering().wire()));
        if (!distribution.places().isEmpty()) {
            out.open("ToPlaces");
            for (String place : distribution.places()) {
                out.leaf("Place", place);
            }
            out.close();
        }
    }

    private void other(OtherInfo other, Distribution.Priority priority) throws IOException {
        out.open("OtherInfo")
                .leaf("Priority", Integer.toString(priority.wire()))
                .leafIfAny("SphereOfPromulgation", other.sphere())
                .leafIfAny("TyperNotation", other.typist())
                .leaf("PromulgationAmount", Integer.toString(other.copies()))
                .leaf("PageAmount", Integer.toString(other.pages()))
                .leaf("Direction", Boolean.toString(other.direction()));
        if (!other.appendixes().isEmpty()) {
            out.open("Appendixes");
            for (String appendix : other.appendixes()) {
                out.leaf("Appendix", appendix);
            }
            out.close();
        }
        if (other.filing() != null) {
            filing(other.filing());
        }
        out.close();
    }

    private void filing(Filing filing) throws IOException {
        out.open("FileCode")
                .leaf("OrganId", filing.organ().value())
                .leaf("FileCatalog", Integer.toString(filing.catalog()))
                .leaf("FileNotation", filing.notation())
                .close();
        if (filing.ordinal() > 0) {
            out.leaf("DocOrdinal", Integer.toString(filing.ordinal()));
        }
    }

    private void reference(DocumentReference reference) throws IOException {
        out.open("ResponseFor")
                .leaf("OrganId", reference.organId().value())
                .leafIfAny("Code", reference.code())
                .leaf("DocumentId", reference.documentId())
                .leaf("PromulgationDate", Wire.date(reference.date()))
                .close();
    }
}
