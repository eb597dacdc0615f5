/** The screen on which quarters are signed, locked and sealed. */
@NullMarked
package kaocheng.desktop.signing;

import org.jspecify.annotations.NullMarked;
