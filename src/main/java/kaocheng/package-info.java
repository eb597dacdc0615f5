/** Starts Kaocheng; everything else lives in the packages below. */
@NullMarked
package kaocheng;

import org.jspecify.annotations.NullMarked;
