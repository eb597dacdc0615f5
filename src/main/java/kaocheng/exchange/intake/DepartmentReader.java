package kaocheng.exchange.intake;

import kaocheng.model.Department;

/** Reads rows of departments. */
final class DepartmentReader implements RowReader<DepartmentRow> {
  private final Slot year;
  private final Slot code;
  private final Slot name;
  private final Slot group;

  DepartmentReader(Header header) {
    year = header.slot(DepartmentColumn.YEAR);
    code = header.slot(DepartmentColumn.DEPARTMENT);
    name = header.slot(DepartmentColumn.NAME);
    group = header.slot(DepartmentColumn.GROUP);
  }

  @Override
  public Line<DepartmentRow> read(Cells cells) {
    var inYear = cells.year(year);
    var department =
        new Department(
            cells.code(code),
            cells.required(name, TextForm.NAME),
            cells.required(group, TextForm.LABEL));
    cells.once(code, inYear, department.code());
    return cells.line(() -> new DepartmentRow(inYear, department));
  }
}
