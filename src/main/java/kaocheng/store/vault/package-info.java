/** What keeps a workbook from being read by others: its key, and the password that wraps it. */
@NullMarked
package kaocheng.store.vault;

import org.jspecify.annotations.NullMarked;
