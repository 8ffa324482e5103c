package vn.motcua.agency;

/** The level of government an agency belongs to; the district tier ended on 1 July 2025, which is data, not code. */
public enum Tier {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
