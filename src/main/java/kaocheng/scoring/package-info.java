/** From goals, measurements and policy to scorecards: pure functions. */
@NullMarked
package kaocheng.scoring;

import org.jspecify.annotations.NullMarked;
