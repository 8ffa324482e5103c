package vn.motcua.exchange.axis;

/** By which an axis knows a package: the sender's id and each receiver's are different ones. */
public record DocId(String value) {
    static final int LONGEST = 100;

    public DocId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("An axis's id has 1 to 100 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
