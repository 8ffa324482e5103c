package vn.motcua.account;

/**
 * From where somebody signs in.
 *
 * @param label what the app or browser calls itself
 * @param network for limits alone
 */
record Client(String label, String network) {}
