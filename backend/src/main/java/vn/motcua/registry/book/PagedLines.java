package vn.motcua.registry.book;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.register.DocumentLine;
import vn.motcua.platform.persistence.Page;

/** Lines one after another, of which a page at a time is held. */
final class PagedLines implements Iterator<DocumentLine> {

    private final Source source;
    private Iterator<DocumentLine> held;
    private @Nullable String next;

    /** Reads a page. */
    @FunctionalInterface
    interface Source {
        Page<DocumentLine> after(@Nullable String cursor);
    }

    PagedLines(Source source) {
        this.source = source;
        Page<DocumentLine> first = source.after(null);
        this.held = first.items().iterator();
        this.next = first.next();
    }

    @Override
    public boolean hasNext() {
        if (!held.hasNext() && next != null) {
            Page<DocumentLine> page = source.after(next);
            held = page.items().iterator();
            next = page.next();
        }
        return held.hasNext();
    }

    @Override
    public DocumentLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the register ends here");
        }
        return held.next();
    }
}
