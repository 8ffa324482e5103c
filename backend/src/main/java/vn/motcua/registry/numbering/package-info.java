/**
 * The register of outgoing documents (sổ đăng ký văn bản đi): the one place where numbers are given, with the line of the
 * document that has each. Series are moved here to where paper has come to.
 */
@NullMarked
package vn.motcua.registry.numbering;

import org.jspecify.annotations.NullMarked;
