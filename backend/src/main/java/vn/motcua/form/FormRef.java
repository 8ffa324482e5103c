package vn.motcua.form;

/** Names one published version of a form, for ever the same. */
public record FormRef(String id, int version) {
    public FormRef {
        if (id.isBlank() || version < 1) {
            throw new IllegalArgumentException("Not a form version: " + id + " " + version);
        }
    }

    @Override
    public String toString() {
        return id + "/" + version;
    }
}
