package vn.motcua.exchange.axis;

/**
 * An agency that an axis delivers to.
 *
 * @param code by which the axis knows it
 * @param otherCode its code of the other scheme; the same where it has but one
 * @param open whether its mailbox takes anything in now
 */
public record AxisAgency(String code, String otherCode, String name, boolean open) {}
