/** The window: a shell around the screens. */
@NullMarked
package kaocheng.desktop;

import org.jspecify.annotations.NullMarked;
