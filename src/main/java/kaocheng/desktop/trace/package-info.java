/** The screen for the trace: who did what to what and when, as it was and as it is. */
@NullMarked
package kaocheng.desktop.trace;

import org.jspecify.annotations.NullMarked;
