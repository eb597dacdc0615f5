/** The same use cases from a terminal. */
@NullMarked
package kaocheng.cli;

import org.jspecify.annotations.NullMarked;
