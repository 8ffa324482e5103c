package vn.motcua.registry.incoming;

import vn.motcua.platform.security.OfficerCaller;

/** Who else of an agency reads a document that was assigned to somebody or nobody; whoever knows why stands behind it. */
public interface OtherReaders {

    /** Whether the officer, who reads registers of the document's agency, may read this one. */
    boolean mayRead(OfficerCaller officer, IncomingDocument document);
}
