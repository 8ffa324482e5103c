/** edXML written, strictly: the standard's order, an explicit prefix, each attachment zipped, one signature over all of it. */
@NullMarked
package vn.motcua.exchange.edxml.writing;

import org.jspecify.annotations.NullMarked;
