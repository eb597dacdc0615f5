/** Exact numbers and the trees of operations that lead to them. */
@NullMarked
package kaocheng.model.figure;

import org.jspecify.annotations.NullMarked;
