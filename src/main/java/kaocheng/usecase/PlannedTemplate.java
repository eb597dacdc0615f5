package kaocheng.usecase;

import kaocheng.model.Department;

/**
 * A form to fill in before it is written: its file, how many figures it asks for, and how many it
 * does not; where it asks for none there is no file.
 */
public record PlannedTemplate(String file, Department department, int asked, int spared) {
  public boolean isWritten() {
    return asked > 0;
  }
}
