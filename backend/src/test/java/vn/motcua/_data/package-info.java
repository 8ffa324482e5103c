/** Data that tests build on: builders, and the seeds as they stand in the project. */
@NullMarked
package vn.motcua._data;

import org.jspecify.annotations.NullMarked;
