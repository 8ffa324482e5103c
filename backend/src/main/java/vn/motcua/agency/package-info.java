/** What an agency is: a body of the administration with its dates of effect, its units and counters, and its codes in
 * both national schemes. Which agencies there are stands in {@code agency.tree}, how they are asked for in {@code
 * agency.search}. Who works there is the package officer's matter. */
@NullMarked
package vn.motcua.agency;

import org.jspecify.annotations.NullMarked;
