package vn.motcua.exchange.edxml.writing;

import java.io.IOException;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.TraceHop;
import vn.motcua.exchange.edxml.Wire;

/** Writes the systems a document has passed, and its business. */
final class TraceText {
    private final ElementWriter out;

    TraceText(ElementWriter out) {
        this.out = out;
    }

    void write(DocumentMessage message) throws IOException {
        out.open("TraceHeaderList");
        for (TraceHop hop : message.trace()) {
            out.open("TraceHeader")
                    .leaf("OrganId", hop.organId().value())
                    .leaf("Timestamp", Wire.timestamp(hop.at()))
                    .close();
        }
        business(message);
        out.close();
    }

    private void business(DocumentMessage message) throws IOException {
        Business business = message.business();
        out.open("Bussiness");
        out.leaf("DocumentId", documentId(message));
        out.leaf("BussinessDocType", Integer.toString(business.kind().wire()))
                .leafIfAny("BussinessDocReason", business.note().reason())
                .leaf("Paper", flag(business.note().paper()));
        new HeaderText(out).staff(business.note().staff());
        switch (business) {
            case Business.New ignored -> {}
            case Business.Recall ignored -> {}
            case Business.Update update -> update(update);
            case Business.Replace replace -> replace(replace);
        }
        out.close();
    }

    private static String documentId(DocumentMessage message) {
        return message.business() instanceof Business.Update update
                ? update.documentId()
                : message.header().identity().documentId();
    }

    private void update(Business.Update update) throws IOException {
        out.open("BussinessDocumentInfo")
                .leaf("DocumentInfo", flag(update.contentChanged()))
                .leaf("DocumentReceiver", flag(!update.receivers().isEmpty()));
        if (!update.receivers().isEmpty()) {
            out.open("ReceiverList");
            for (Business.ReceiverChange change : update.receivers()) {
                out.open("Receiver")
                        .leaf("OrganId", change.organId().value())
                        .leaf("ReceiverType", flag(change.added()))
                        .close();
            }
            out.close();
        }
        out.close();
    }

    private void replace(Business.Replace replace) throws IOException {
        out.open("ReplacementInfoList");
        for (Business.Replaced replaced : replace.replaced()) {
            out.open("ReplacementInfo").leaf("DocumentId", replaced.documentId());
            out.open("OrganIdList");
            for (OrganId organ : replaced.organs()) {
                out.leaf("OrganId", organ.value());
            }
            out.close().close();
        }
        out.close();
    }

    private static String flag(boolean yes) {
        return yes ? "1" : "0";
    }
}
