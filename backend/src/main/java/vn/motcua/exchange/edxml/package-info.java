/**
 * What agencies say to one another over the exchange axis, as values: documents with their receivers, business and
 * attachments, and status messages, each with the parts that QCVN 102:2016/BTTTT gives it. How they are written as edXML and
 * read from it stands below; whom they are sent to, and what becomes of them, stands elsewhere.
 */
@NullMarked
package vn.motcua.exchange.edxml;

import org.jspecify.annotations.NullMarked;
