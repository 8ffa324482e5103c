package vn.motcua.exchange.edxml.reading;

import java.util.List;
import java.util.Optional;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.exchange.edxml.DocumentHeader;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.Staff;
import vn.motcua.exchange.edxml.TraceHop;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** Makes values of the business and of the systems that a document has passed. */
final class BusinessRead {
    private BusinessRead() {}

    static List<TraceHop> trace(Optional<Fields> trace) throws Unacceptable {
        return trace.isEmpty()
                ? List.of()
                : PartsRead.each(
                        trace.get().all("TraceHeader"),
                        hop -> new TraceHop(hop.organId("OrganId"), hop.timestamp("Timestamp")));
    }

    /** A package that says nothing of its business brings a document for the first time. */
    static Business business(Optional<Fields> trace, DocumentHeader header) throws Unacceptable {
        Optional<Fields> maybe =
                trace.isEmpty() ? Optional.empty() : trace.get().maybe("Bussiness");
        if (maybe.isEmpty()) {
            return new Business.New(new Business.Note("", false, Staff.NONE));
        }
        Fields business = maybe.get();
        Business.Note note = new Business.Note(
                business.text("BussinessDocReason"),
                business.flag("Paper"),
                PartsRead.staff(business.maybe("StaffInfo")));
        return switch (business.choice("BussinessDocType", BusinessKind.values())) {
            case NEW -> new Business.New(note);
            case RECALL -> recall(note, header);
            case UPDATE -> update(note, business, header);
            case REPLACE -> replace(note, business);
        };
    }

    private static Business recall(Business.Note note, DocumentHeader header) throws Unacceptable {
        if (header.responseFor().isEmpty()) {
            throw new Unacceptable(Refusal.PART_MISSING, "ResponseFor of a recall");
        }
        return new Business.Recall(note);
    }

    private static Business update(Business.Note note, Fields business, DocumentHeader header) throws Unacceptable {
        String named = business.text("DocumentId");
        String documentId = named.isEmpty() ? header.identity().documentId() : named;
        Optional<Fields> info = business.maybe("BussinessDocumentInfo");
        if (info.isEmpty()) {
            return new Business.Update(note, documentId, true, List.of());
        }
        Optional<Fields> receivers = info.get().maybe("ReceiverList");
        List<Business.ReceiverChange> changes = receivers.isEmpty()
                ? List.of()
                : PartsRead.each(
                        receivers.get().all("Receiver"),
                        receiver -> new Business.ReceiverChange(
                                receiver.organId("OrganId"), receiver.flag("ReceiverType")));
        return new Business.Update(note, documentId, info.get().flag("DocumentInfo"), changes);
    }

    private static Business replace(Business.Note note, Fields business) throws Unacceptable {
        List<Business.Replaced> replaced =
                PartsRead.each(business.one("ReplacementInfoList").all("ReplacementInfo"), BusinessRead::replaced);
        if (replaced.isEmpty()) {
            throw new Unacceptable(Refusal.PART_MISSING, "ReplacementInfo");
        }
        return new Business.Replace(note, replaced);
    }

    private static Business.Replaced replaced(Fields info) throws Unacceptable {
        Optional<Fields> organs = info.maybe("OrganIdList");
        return new Business.Replaced(
                info.required("DocumentId"),
                organs.isEmpty() ? List.of() : PartsRead.each(organs.get().all("OrganId"), Fields::asOrganId));
    }
}
