package kaocheng.desktop.base;

import javafx.util.StringConverter;
import kaocheng.model.Department;
import org.jspecify.annotations.Nullable;

/** Shows a department by its code and name where one is chosen from a list. */
public final class DepartmentName extends StringConverter<Department> {
  @Override
  public String toString(@Nullable Department department) {
    return department == null ? "" : (department.code() + " " + department.name()).strip();
  }

  @Override
  public @Nullable Department fromString(String text) {
    return null;
  }
}
