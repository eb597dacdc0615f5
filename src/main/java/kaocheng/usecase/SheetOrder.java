package kaocheng.usecase;

import java.util.Set;
import java.util.stream.Collectors;
import kaocheng.model.card.Scorecard;

/** Which sheets are to be written: of these departments and groups, in these formats. */
public record SheetOrder(Set<String> departments, Set<String> groups, Set<SheetFormat> formats) {

  public SheetOrder {
    departments = Set.copyOf(departments);
    groups = Set.copyOf(groups);
    formats = Set.copyOf(formats);
  }

  /** The sheets of all departments and the ranking tables of all groups. */
  public static SheetOrder all(Assessment assessment, Set<SheetFormat> formats) {
    return new SheetOrder(
        assessment.cards().stream()
            .map(card -> card.department().code())
            .collect(Collectors.toSet()),
        assessment.cards().stream()
            .map(card -> card.department().group())
            .collect(Collectors.toSet()),
        formats);
  }

  boolean asksFor(Scorecard card) {
    return departments.contains(card.department().code());
  }

  /** How many files that makes. */
  public int files() {
    return (departments.size() + groups.size()) * formats.size();
  }
}
