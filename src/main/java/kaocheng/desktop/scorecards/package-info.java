/** What a department scored, and where every point comes from. */
@NullMarked
package kaocheng.desktop.scorecards;

import org.jspecify.annotations.NullMarked;
