package kaocheng.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaocheng.model.Dossier;
import kaocheng.model.Indicator;
import kaocheng.model.Qualifier;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Unit;

/**
 * The figures of a ranking group: indicators of the same name and unit are the same indicator in
 * different departments. Who has no exact figure is not compared with.
 */
final class Groups implements Peers {
  private final Dossier dossier;
  private final AsOf asOf;
  private final Function<Indicator, Evidence> evidence;
  private final Map<String, String> groupOf = new HashMap<>();
  private final Map<Common, List<Derivation>> figures = new HashMap<>();
  private final Map<Common, List<Indicator>> members = new HashMap<>();

  Groups(Dossier dossier, AsOf asOf, Function<Indicator, Evidence> evidence) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.evidence = evidence;
  }

  /** What makes indicators of different departments one. */
  private record Common(String group, String name, Unit unit) {}

  @Override
  public synchronized List<Derivation> of(Indicator indicator) {
    if (members.isEmpty()) {
      gather();
    }
    var common = common(indicator);
    return figures.computeIfAbsent(common, _ -> figures(members.getOrDefault(common, List.of())));
  }

  private void gather() {
    dossier.departments().forEach(one -> groupOf.put(one.code(), one.group()));
    for (var indicator : dossier.indicators()) {
      members.computeIfAbsent(common(indicator), _ -> new ArrayList<>()).add(indicator);
    }
  }

  private Common common(Indicator indicator) {
    var group = groupOf.getOrDefault(indicator.key().department(), "");
    return new Common(group, indicator.name(), indicator.unit());
  }

  private List<Derivation> figures(List<Indicator> indicators) {
    var known = new ArrayList<Derivation>();
    for (var one : indicators) {
      var subject = new Subject(one, evidence.apply(one), asOf, Peers.NONE);
      if (Measuring.read(subject) instanceof Reading.Known(var value, var qualifier)
          && qualifier == Qualifier.EXACT) {
        known.add(value);
      }
    }
    return known;
  }
}
