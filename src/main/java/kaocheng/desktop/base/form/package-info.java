/** Forms to fill in: fields with what is wrong beside them, and the sentences of rules. */
@NullMarked
package kaocheng.desktop.base.form;

import org.jspecify.annotations.NullMarked;
