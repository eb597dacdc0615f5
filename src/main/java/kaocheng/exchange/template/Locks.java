package kaocheng.exchange.template;

import java.util.EnumSet;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Worksheet;

/**
 * Protects a sheet without a password: what is not to be filled in cannot be changed by mistake,
 * but columns and rows can be made wider.
 */
final class Locks {
  private Locks() {}

  static void putOn(Worksheet worksheet) {
    worksheet.protect(
        "",
        EnumSet.complementOf(
            EnumSet.of(
                SheetProtectionOption.FORMAT_COLUMNS,
                SheetProtectionOption.FORMAT_ROWS,
                SheetProtectionOption.SELECT_LOCKED_CELLS,
                SheetProtectionOption.SELECT_UNLOCKED_CELLS)));
  }
}
