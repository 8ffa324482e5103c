/** Agencies as everybody may ask for them over HTTP: by place, tier, parent, day and plain words. */
@NullMarked
package vn.motcua.agency.search;

import org.jspecify.annotations.NullMarked;
