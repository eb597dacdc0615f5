/** How far the quarter is, and how everybody stands. */
@NullMarked
package kaocheng.desktop.overview;

import org.jspecify.annotations.NullMarked;
