/** Departments, their goals and indicators: the tree of them and the form of each. */
@NullMarked
package kaocheng.desktop.goals;

import org.jspecify.annotations.NullMarked;
