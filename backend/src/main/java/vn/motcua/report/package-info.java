/**
 * What agencies report of their work: numbers counted across domains by reading their tables straight, which nothing else does.
 * The quarterly summary of sending and receiving is drawn up from them as an outgoing document and goes its way from there.
 */
@NullMarked
package vn.motcua.report;

import org.jspecify.annotations.NullMarked;
