package vn.motcua.exchange.edxml;

/**
 * An agency as a message names it.
 *
 * @param inCharge the agency above it, {@code OrganizationInCharge}; may be empty
 */
public record Organ(OrganId id, String inCharge, String name, Contact contact) {

    public Organ {
        inCharge = Words.optional(inCharge);
        name = Words.required(name);
    }

    /** An agency of which no more is said. */
    public static Organ of(OrganId id, String name) {
        return new Organ(id, "", name, Contact.NONE);
    }

    /** Where an agency is reached; each may be empty. */
    public record Contact(String address, String email, String telephone, String fax, String website) {
        /** Nothing is said of it. */
        public static final Contact NONE = new Contact("", "", "", "", "");

        public Contact {
            address = Words.optional(address);
            email = Words.optional(email);
            telephone = Words.optional(telephone);
            fax = Words.optional(fax);
            website = Words.optional(website);
        }
    }
}
