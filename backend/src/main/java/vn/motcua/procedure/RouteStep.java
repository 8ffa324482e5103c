package vn.motcua.procedure;

import org.jspecify.annotations.Nullable;
import vn.motcua.agency.UnitKind;
import vn.motcua.platform.security.OfficerRole;

/**
 * One step of a dossier's way through units.
 *
 * @param step its number, from 1
 * @param hours working hours the step may take
 * @param unit which unit of that kind, by the last part of its code; null for the first one
 */
public record RouteStep(
        int step,
        String name,
        UnitKind unitKind,
        OfficerRole role,
        StepAgency agency,
        @Nullable Integer hours,
        @Nullable String unit) {}
