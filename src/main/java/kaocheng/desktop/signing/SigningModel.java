package kaocheng.desktop.signing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaocheng.desktop.base.Sitting;
import kaocheng.model.Quarter;
import kaocheng.model.signoff.Act;
import kaocheng.model.signoff.Seal;
import kaocheng.model.signoff.Stage;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.usecase.Desk;
import kaocheng.usecase.ReplaySeals;
import kaocheng.usecase.ReplaySeals.Replayed;
import kaocheng.usecase.SealQuarter;
import kaocheng.usecase.SealQuarter.Before;
import kaocheng.usecase.SealQuarter.Done;
import kaocheng.usecase.SignQuarter;
import kaocheng.usecase.SignQuarter.Line;
import kaocheng.usecase.SignQuarter.Order;
import kaocheng.usecase.SignQuarter.Signed;
import kaocheng.usecase.YearReview;

/** How the departments stand in a quarter, its seals, and what can be done about both. */
public final class SigningModel {
  private final Sitting sitting;
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
  private Loaded loaded = Loaded.NOTHING;
  private Filter filter = Filter.ALL;
  private int year;
  private Quarter quarter = Quarter.FIRST;

  /** Which departments are shown. */
  public enum Filter {
    ALL,
    OPEN,
    RETURNED,
    ENTERED,
    REVIEWED,
    APPROVED,
    CHANGED,
    LOCKED;

    Key text() {
      return switch (this) {
        case ALL -> SigningText.ALL;
        case OPEN -> Stage.OPEN;
        case RETURNED -> Stage.RETURNED;
        case ENTERED -> Stage.ENTERED;
        case REVIEWED -> Stage.REVIEWED;
        case APPROVED -> Stage.APPROVED;
        case CHANGED -> SigningText.CHANGED;
        case LOCKED -> SigningText.LOCKED;
      };
    }

    boolean lets(Line line) {
      var signOff = line.signOff();
      return switch (this) {
        case ALL -> true;
        case OPEN -> signOff.stage() == Stage.OPEN;
        case RETURNED -> signOff.stage() == Stage.RETURNED;
        case ENTERED -> signOff.stage() == Stage.ENTERED;
        case REVIEWED -> signOff.stage() == Stage.REVIEWED;
        case APPROVED -> signOff.stage() == Stage.APPROVED;
        case CHANGED -> line.isChanged();
        case LOCKED -> signOff.isLocked();
      };
    }
  }

  /** What is shown: departments by the filter, how many there are of each, and the seals. */
  public record Look(
      List<Line> lines, Map<Filter, Long> counts, List<Seal> seals, Optional<Before> before) {
    static final Look NONE = new Look(List.of(), Map.of(), List.of(), Optional.empty());

    public Look {
      lines = List.copyOf(lines);
      counts = Map.copyOf(counts);
      seals = List.copyOf(seals);
    }

    long count(Filter filter) {
      return counts.getOrDefault(filter, 0L);
    }
  }

  /** What was read from the workbook. */
  private record Loaded(List<Line> lines, List<Seal> seals, Optional<Before> before) {
    static final Loaded NOTHING = new Loaded(List.of(), List.of(), Optional.empty());
  }

  public SigningModel(Sitting sitting) {
    this.sitting = sitting;
  }

  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  public Look look() {
    return look.get();
  }

  public Filter filter() {
    return filter;
  }

  public int year() {
    return year;
  }

  public Quarter quarter() {
    return quarter;
  }

  /** Looks at a quarter of a year. */
  public void look(YearReview review, Quarter as) {
    year = review.year();
    quarter = as;
    read();
  }

  private void read() {
    var asked = year;
    var as = quarter;
    sitting.work(Message.of(SigningText.LOADING), (desk, _) -> loaded(desk, asked, as), this::show);
  }

  private static Loaded loaded(Desk desk, int year, Quarter quarter) {
    var sealing = new SealQuarter(desk);
    var seals =
        sealing.all().stream()
            .filter(seal -> seal.year() == year && seal.quarter() == quarter)
            .toList();
    return new Loaded(
        new SignQuarter(desk).lines(year, quarter),
        seals,
        Optional.of(sealing.before(year, quarter)));
  }

  public void choose(Filter wanted) {
    filter = wanted;
    show(loaded);
  }

  private void show(Loaded read) {
    loaded = read;
    var counts = new EnumMap<Filter, Long>(Filter.class);
    for (var one : Filter.values()) {
      counts.put(one, read.lines().stream().filter(one::lets).count());
    }
    var lines = read.lines().stream().filter(filter::lets).toList();
    look.set(new Look(lines, counts, read.seals(), read.before()));
  }

  /** Does an act about departments, tells what became of it, and looks again. */
  public void sign(List<Line> lines, Act act, String reason, Consumer<Signed> then) {
    var codes = lines.stream().map(line -> line.department().code()).toList();
    var order = new Order(year, quarter, codes, act, reason);
    sitting.work(
        Message.of(act),
        (desk, _) -> new SignQuarter(desk).run(order),
        signed -> {
          then.accept(signed);
          read();
        });
  }

  /** Seals the quarter or corrects its seal, and looks again. */
  public void seal(String reason, Consumer<Done> then) {
    var asked = year;
    var as = quarter;
    sitting.work(
        Message.of(SigningText.SEAL),
        (desk, _) -> new SealQuarter(desk).run(asked, as, reason),
        done -> {
          then.accept(done);
          read();
        });
  }

  /** Works all sealed scorecards of the workbook out again. */
  public void replay(Consumer<List<Replayed>> then) {
    sitting.work(
        Message.of(SigningText.REPLAYING),
        (desk, progress) -> new ReplaySeals(desk).run(new SealQuarter(desk).all(), progress),
        then);
  }
}
