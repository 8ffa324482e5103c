package vn.motcua.exchange.edxml;

/** What travels in one package. */
public sealed interface EdxmlMessage permits DocumentMessage, StatusMessage {

    /** The agency that says it, and signs. */
    Organ from();
}
