package vn.motcua.exchange.packing;

import java.util.Optional;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.Organ;

/** What a document says and carries: the register stands behind it. */
public interface DocumentContents {

    /** The document for a receiver, as new or in the place of others, without a trace; empty when it is not there any more. */
    Optional<DocumentMessage> find(ExchangeDocument document, Organ from, Organ to);
}
