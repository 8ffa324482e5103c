package vn.motcua.procedure.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormRef;
import vn.motcua.procedure.ProcedureCode;

/**
 * The newest version of a procedure, and since when it is in force.
 *
 * @param form null of a procedure that is taken in elsewhere
 */
public record CatalogueChange(
        ProcedureCode code, int version, @Nullable FormRef form, Instant at) {}
