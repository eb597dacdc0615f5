/** The rules of a goal: what counts as met, and how a measured value becomes points. */
@NullMarked
package kaocheng.model.rule;

import org.jspecify.annotations.NullMarked;
