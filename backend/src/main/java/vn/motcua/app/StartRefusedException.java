package vn.motcua.app;

import vn.motcua.platform.text.Text;

/** The server was told to start in a way in which it does not: said to whoever started it. */
final class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Text words;

    StartRefusedException(Text words) {
        super(words.en());
        this.words = words;
    }

    Text words() {
        return words;
    }
}
