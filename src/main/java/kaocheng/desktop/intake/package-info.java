/** Taking in the files that departments sent. */
@NullMarked
package kaocheng.desktop.intake;

import org.jspecify.annotations.NullMarked;
