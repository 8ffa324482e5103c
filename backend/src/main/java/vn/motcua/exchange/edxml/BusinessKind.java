package vn.motcua.exchange.edxml;

/** The four kinds of business. */
public enum BusinessKind implements Numbered {
    /** mới. */
    NEW(0),
    /** thu hồi. */
    RECALL(1),
    /** cập nhật. */
    UPDATE(2),
    /** thay thế. */
    REPLACE(3);

    private final int wire;

    BusinessKind(int wire) {
        this.wire = wire;
    }

    @Override
    public int wire() {
        return wire;
    }
}
