package vn.motcua.registry;

/** What a document is made of; both kinds share one series of numbers. */
public enum Medium {
    ELECTRONIC,
    PAPER
}
