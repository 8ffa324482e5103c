package vn.motcua.procedure.catalogue;

import java.time.Instant;
import vn.motcua.form.FormRef;
import vn.motcua.procedure.ProcedureCode;

/** Names an edition of a procedure: the newest with a form that was in force at a moment; without any, whichever was. */
public record Edition(ProcedureCode code, FormRef form, Instant at) {}
