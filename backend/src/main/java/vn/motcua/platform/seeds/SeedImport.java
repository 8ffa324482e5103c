package vn.motcua.platform.seeds;

import java.nio.file.Path;

/** Loads one domain's part of the seeds; loading what is loaded already changes nothing and takes a few milliseconds. */
public interface SeedImport {
    /** Lower numbers go first: agencies 10, procedures 20, people 30. */
    int order();

    /**
     * Loads what has changed since the last time.
     *
     * @param folder the folder {@code seeds}, see its README
     */
    void load(Path folder);
}
