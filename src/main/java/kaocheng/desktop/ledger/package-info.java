/** The ledger: tasks, how they stand to their time, and striking them off. */
@NullMarked
package kaocheng.desktop.ledger;

import org.jspecify.annotations.NullMarked;
