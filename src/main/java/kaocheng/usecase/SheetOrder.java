package kaocheng.usecase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kaocheng.model.card.Scorecard;
import kaocheng.usecase.PaperKind.Reach;

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

  /** A paper of the city alone. */
  public static SheetOrder ofCity(PaperKind kind, Set<SheetFormat> formats) {
    return new SheetOrder(Set.of(), Set.of(), Set.of(kind), formats);
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

  boolean asksFor(PaperKind kind) {
    return kinds.contains(kind);
  }

  boolean asksFor(Scorecard card) {
    return departments.contains(card.department().code());
  }

  /** Whether the ranking table of a group is wanted. */
  public boolean asksForRanking(String group) {
    return kinds.contains(PaperKind.RANKING) && groups.contains(group);
  }

  /** The kinds of this reach that are wanted, in the order in which they are handed out. */
  public List<PaperKind> kinds(Reach reach) {
    return PaperKind.reaching(reach).stream().filter(kinds::contains).toList();
  }

  /**
   * How many papers that makes at most, each in each format; who has reported everything gets no
   * reminder.
   */
  public int papers() {
    var each = departments.size() * kinds(Reach.DEPARTMENT).size();
    var rankings = groups.size() * kinds(Reach.GROUP).size();
    return (each + rankings + kinds(Reach.CITY).size()) * formats.size();
  }
}
