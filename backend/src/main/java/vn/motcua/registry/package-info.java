/**
 * The registers of an agency (sổ đăng ký văn bản) and what all that is entered in them speaks of: numbers, types, urgency, whom a
 * document comes from and goes to, and who may do what. How documents travel between agencies is another domain's matter, which
 * hears the events of this one and tells it through {@link vn.motcua.registry.DeliveryLookup}.
 */
@NullMarked
package vn.motcua.registry;

import org.jspecify.annotations.NullMarked;
