package vn.motcua.axis;

import java.io.IOException;

/** Speaks one protocol. */
interface Door {
    /** Answers a call of its protocol; another's it leaves alone and says so. */
    boolean answers(Call call) throws IOException;
}
