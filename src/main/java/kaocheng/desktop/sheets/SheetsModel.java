package kaocheng.desktop.sheets;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import kaocheng.usecase.PaperKind;
import kaocheng.usecase.SheetFormat;
import kaocheng.usecase.SheetOrder;
import org.jspecify.annotations.Nullable;

/** Which sheets are wanted, and how many files that makes. */
public final class SheetsModel {
  private final Set<String> departments = new LinkedHashSet<>();
  private final Set<String> groups = new LinkedHashSet<>();
  private final Set<PaperKind> kinds = EnumSet.copyOf(PaperKind.USUAL);
  private final Set<SheetFormat> formats = EnumSet.of(SheetFormat.XLSX);
  private final ReadOnlyIntegerWrapper papers = new ReadOnlyIntegerWrapper();
  private @Nullable Path folder;

  /** How many papers would be written at most. */
  public ReadOnlyIntegerProperty papersProperty() {
    return papers.getReadOnlyProperty();
  }

  public void wantDepartments(List<String> wanted) {
    departments.clear();
    departments.addAll(wanted);
    count();
  }

  public void wantGroups(List<String> wanted) {
    groups.clear();
    groups.addAll(wanted);
    count();
  }

  public void want(PaperKind kind) {
    kinds.add(kind);
    count();
  }

  public void doNotWant(PaperKind kind) {
    kinds.remove(kind);
    count();
  }

  public boolean wants(PaperKind kind) {
    return kinds.contains(kind);
  }

  /** The kinds of papers that are wanted. */
  public Set<PaperKind> kinds() {
    return Set.copyOf(kinds);
  }

  public void want(SheetFormat format) {
    formats.add(format);
    count();
  }

  public void doNotWant(SheetFormat format) {
    formats.remove(format);
    count();
  }

  public boolean wants(SheetFormat format) {
    return formats.contains(format);
  }

  public void putInto(Path chosen) {
    folder = chosen;
  }

  public Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /** The codes of the departments that are wanted. */
  public Set<String> departments() {
    return Set.copyOf(departments);
  }

  public SheetOrder order() {
    return new SheetOrder(departments, groups, kinds, formats);
  }

  private void count() {
    papers.set(order().papers());
  }
}
