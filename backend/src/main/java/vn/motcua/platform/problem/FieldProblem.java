package vn.motcua.platform.problem;

import vn.motcua.platform.text.Text;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or {@code /name} of a query or path parameter
 * @param keyword the rule that was broken, for programs: a JSON Schema keyword where one fits
 */
public record FieldProblem(String pointer, String keyword, Text message) {}
