package vn.motcua.platform.secret;

import java.nio.file.Path;

/** Key folders of tests. */
public final class KeyFolders {
    private KeyFolders() {}

    public static KeyFolder in(Path data) {
        return new KeyFolder(data.toString());
    }
}
