package kaocheng.desktop.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaocheng.usecase.LedgerList.Line;
import kaocheng.usecase.Timeliness;

/**
 * How far the tasks of all departments, of one, or of one list have come: struck off and overdue,
 * of those that were not taken off.
 */
public record Checklist(
    Level level, String department, String name, long closed, long all, long overdue) {

  /** What it counts. */
  public enum Level {
    EVERYTHING,
    DEPARTMENT,
    LIST
  }

  /** The indicator's number; empty above that level. */
  public String number() {
    return level == Level.LIST ? name.substring(0, name.indexOf(' ')) : "";
  }

  /** Whether it counts just the tasks of the department and list looked at. */
  boolean isOf(LedgerModel.Chosen chosen) {
    return department.equals(chosen.department()) && number().equals(chosen.list());
  }

  /** Everything, then each department followed by its lists. */
  static List<Checklist> of(String everything, List<Line> lines, Function<Line, String> listName) {
    var found = new ArrayList<Checklist>();
    found.add(count(Level.EVERYTHING, "", everything, lines));
    grouped(lines, line -> line.lead().code())
        .forEach(
            (code, ofLead) -> {
              var lead = ofLead.getFirst().lead();
              found.add(count(Level.DEPARTMENT, code, lead.name(), ofLead));
              grouped(ofLead, listName)
                  .forEach((name, list) -> found.add(count(Level.LIST, code, name, list)));
            });
    return found;
  }

  private static Map<String, List<Line>> grouped(List<Line> lines, Function<Line, String> by) {
    var groups = new LinkedHashMap<String, List<Line>>();
    lines.forEach(line -> groups.computeIfAbsent(by.apply(line), _ -> new ArrayList<>()).add(line));
    return groups;
  }

  private static Checklist count(Level level, String code, String name, List<Line> lines) {
    return new Checklist(
        level,
        code,
        name,
        lines.stream().filter(line -> line.timeliness().isStruckOff()).count(),
        lines.stream().filter(line -> line.timeliness() != Timeliness.WITHDRAWN).count(),
        lines.stream().filter(line -> line.timeliness() == Timeliness.OVERDUE).count());
  }
}
