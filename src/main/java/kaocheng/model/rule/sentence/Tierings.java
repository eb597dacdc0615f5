package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;

/** Lists of bounds and what they are worth: {@code 100%:40 90%:36}. */
record Tierings(Unit unit, List<Tier> tiers) {

  /** Bounds that lead one way, from the best to the worst worth. */
  static Tierings bestFirst(Blanks blanks, String name) {
    return read(Entry.of(blanks, name), Tierings::leadsFromBestToWorst);
  }

  /** The same as people say it: {@code 100%得40分，90%以上得36分}. */
  static Tierings spoken(Blanks blanks, String name) {
    var entries = Entry.spoken(blanks, name);
    var tierings = read(entries, Tierings::leadsFromBestToWorst);
    var way = tierings.tiers().size() < 2 ? 0 : lastStep(tierings.tiers());
    entries.stream()
        .filter(entry -> entry.contradicts(way))
        .findFirst()
        .ifPresent(
            entry -> {
              throw entry.unfit();
            });
    return tierings;
  }

  /** Bounds that rise, at least two of them. */
  static Tierings rising(Blanks blanks, String name) {
    var tierings = read(Entry.of(blanks, name), Tierings::rises);
    if (tierings.tiers().size() < 2) {
      throw blanks.unfit(name);
    }
    return tierings;
  }

  private static Tierings read(List<Entry> entries, Predicate<List<Tier>> inOrder) {
    var tiers = new ArrayList<Tier>();
    var unit = Unit.NONE;
    for (var entry : entries) {
      var bound = Quantity.read(entry.key().replaceFirst("^第", ""));
      if (!(tiers.isEmpty() || bound.unit().equals(unit))) {
        throw entry.unfit();
      }
      unit = bound.unit();
      tiers.add(new Tier(bound.value(), entry.worth()));
      if (!inOrder.test(tiers)) {
        throw entry.unfit();
      }
    }
    return new Tierings(unit, tiers);
  }

  /** The list with what each bound is worth in points. */
  String inPoints() {
    return write(Blanks::plain);
  }

  /** The list with what each bound is worth as a share. */
  String inShares() {
    return write(Blanks::percent);
  }

  private String write(Function<Rational, String> worth) {
    return tiers.stream()
        .map(tier -> new Quantity(tier.bound(), unit).write() + ":" + worth.apply(tier.points()))
        .collect(Collectors.joining(" "));
  }

  private static boolean rises(List<Tier> tiers) {
    return tiers.size() < 2 || lastStep(tiers) > 0;
  }

  private static boolean leadsFromBestToWorst(List<Tier> tiers) {
    if (tiers.size() < 2) {
      return true;
    }
    var way = tiers.get(1).bound().compareTo(tiers.getFirst().bound());
    var step = lastStep(tiers);
    var before = tiers.get(tiers.size() - 2);
    return step != 0 && step == way && tiers.getLast().points().compareTo(before.points()) < 0;
  }

  private static int lastStep(List<Tier> tiers) {
    return tiers.getLast().bound().compareTo(tiers.get(tiers.size() - 2).bound());
  }
}
