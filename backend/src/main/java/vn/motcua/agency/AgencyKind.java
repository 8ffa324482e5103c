package vn.motcua.agency;

/** What sort of body an agency is. */
public enum AgencyKind {
    /** People's committee of a province (Ủy ban nhân dân tỉnh). */
    PROVINCE,
    /** Department of a province (sở, ban, ngành). */
    DEPARTMENT,
    /** Branch or sub-department that belongs to another agency (chi cục, chi nhánh). */
    BRANCH,
    /** Public administration service centre (trung tâm phục vụ hành chính công). */
    CENTRE,
    /** People's committee of a district (Ủy ban nhân dân huyện). */
    DISTRICT,
    /** People's committee of a commune (Ủy ban nhân dân xã). */
    COMMUNE
}
