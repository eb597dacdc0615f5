/** What several screens show of backups and of restoring them. */
@NullMarked
package kaocheng.desktop.base.backup;

import org.jspecify.annotations.NullMarked;
