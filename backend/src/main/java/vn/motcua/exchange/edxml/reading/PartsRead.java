package vn.motcua.exchange.edxml.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.Organ;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.Staff;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** Makes values of the parts that messages of both kinds have. */
final class PartsRead {
    private PartsRead() {}

    static StatusMessage status(Fields header) throws Unacceptable {
        String digits = header.required("StatusCode");
        StatusCode code = StatusCode.ofWire(digits.length() == 1 ? "0" + digits : digits)
                .orElseThrow(() -> new Unacceptable(Refusal.BAD_VALUE, "StatusCode"));
        String description = header.text("Description");
        if (code == StatusCode.REFUSED && description.isEmpty()) {
            throw new Unacceptable(Refusal.PART_MISSING, "Description");
        }
        return new StatusMessage(
                organ(header.one("From")),
                reference(header.one("ResponseFor")),
                staff(header.maybe("StaffInfo")),
                code,
                description,
                header.timestamp("Timestamp"));
    }

    static Organ organ(Fields organ) throws Unacceptable {
        OrganId id = organ.organId("OrganId");
        String name = organ.text("OrganName");
        Organ.Contact contact = new Organ.Contact(
                organ.text("OrganAdd"),
                organ.text("Email"),
                organ.text("Telephone"),
                organ.text("Fax"),
                organ.text("Website"));
        return new Organ(id, organ.text("OrganizationInCharge"), name.isEmpty() ? id.value() : name, contact);
    }

    static DocumentReference reference(Fields reference) throws Unacceptable {
        return new DocumentReference(
                reference.organId("OrganId"),
                reference.text("Code"),
                reference.required("DocumentId"),
                reference.date("PromulgationDate"));
    }

    static Staff staff(Optional<Fields> staff) throws Unacceptable {
        if (staff.isEmpty()) {
            return Staff.NONE;
        }
        Fields who = staff.get();
        return new Staff(who.text("Department"), who.text("Staff"), who.text("Email"), who.text("Mobile"));
    }

    /** Texts of all children with this name that say something, one level down. */
    static List<String> texts(Optional<Fields> list, String name) throws Unacceptable {
        return list.isEmpty()
                ? List.of()
                : each(list.get().all(name), Fields::own).stream()
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    static <T> List<T> each(List<Fields> fields, Reading<T> reading) throws Unacceptable {
        List<T> values = new ArrayList<>();
        for (Fields field : fields) {
            values.add(reading.of(field));
        }
        return values;
    }

    /**
     * Makes a value of a part.
     *
     * @param <T> of what kind
     */
    interface Reading<T> {
        T of(Fields fields) throws Unacceptable;
    }
}
