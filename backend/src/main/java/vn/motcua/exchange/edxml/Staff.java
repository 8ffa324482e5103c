package vn.motcua.exchange.edxml;

/** Who is to be asked at an agency; each may be empty. */
public record Staff(String department, String name, String email, String mobile) {
    /** Nobody is named. */
    public static final Staff NONE = new Staff("", "", "", "");

    public Staff {
        department = Words.optional(department);
        name = Words.optional(name);
        email = Words.optional(email);
        mobile = Words.optional(mobile);
    }
}
