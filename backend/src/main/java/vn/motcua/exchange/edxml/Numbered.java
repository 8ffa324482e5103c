package vn.motcua.exchange.edxml;

/** What travels as a number. */
public interface Numbered {

    /** The number on the wire. */
    int wire();
}
