/**
 * What keeps a workbook from being read by others: its key, and the password that wraps it; and
 * through what the database gets at its files.
 */
@NullMarked
package kaocheng.store.vault;

import org.jspecify.annotations.NullMarked;
