package vn.motcua.agency;

/** A unit inside an agency (đơn vị): its one-stop shop, a division, its leadership, its clerks. */
public record Unit(UnitId id, AgencyId agencyId, String code, String name, UnitKind kind) {}
