package kaocheng.usecase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kaocheng.model.card.Scorecard;

/** Which papers are to be written: of these departments and groups, of these kinds and formats. */
public record SheetOrder(
    Set<String> departments, Set<String> groups, Set<PaperKind> kinds, Set<SheetFormat> formats) {

  public SheetOrder {
    departments = Set.copyOf(departments);
    groups = Set.copyOf(groups);
    kinds = Set.copyOf(kinds);
    formats = Set.copyOf(formats);
  }

  /** The usual papers of all departments and groups. */
  public static SheetOrder all(Assessment assessment, Set<SheetFormat> formats) {
    return new SheetOrder(
        assessment.cards().stream()
            .map(card -> card.department().code())
            .collect(Collectors.toSet()),
        assessment.cards().stream()
            .map(card -> card.department().group())
            .collect(Collectors.toSet()),
        Set.copyOf(PaperKind.USUAL),
        formats);
  }

  /** The same for papers of other kinds. */
  public SheetOrder of(Set<PaperKind> others) {
    return new SheetOrder(departments, groups, others, formats);
  }

  /** The same for some departments, and the groups they are in. */
  public SheetOrder only(Set<String> codes, Assessment assessment) {
    var ranked =
        assessment.cards().stream()
            .filter(card -> codes.contains(card.department().code()))
            .map(card -> card.department().group())
            .collect(Collectors.toSet());
    return new SheetOrder(codes, ranked, kinds, formats);
  }

  boolean asksFor(Scorecard card) {
    return departments.contains(card.department().code());
  }

  /** Whether the ranking table of a group is wanted. */
  public boolean asksForRanking(String group) {
    return kinds.contains(PaperKind.RANKING) && groups.contains(group);
  }

  /** The kinds that are wanted of each department, in the order in which they are handed out. */
  public List<PaperKind> kindsOfDepartments() {
    return PaperKind.ofDepartments().stream().filter(kinds::contains).toList();
  }

  /** How many files that makes at most; who has reported everything gets no reminder. */
  public int files() {
    var rankings = kinds.contains(PaperKind.RANKING) ? groups.size() : 0;
    return (departments.size() * kindsOfDepartments().size() + rankings) * formats.size();
  }
}
