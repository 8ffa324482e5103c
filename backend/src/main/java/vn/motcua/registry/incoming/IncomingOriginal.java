package vn.motcua.registry.incoming;

/** By what an incoming document is named elsewhere: whose it is, under which number and symbol. */
public record IncomingOriginal(IncomingId id, String senderName, Letter.Original original) {}
