package kaocheng.desktop.overview;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaocheng.desktop.base.LastLook;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Screens;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.text.Message;
import kaocheng.usecase.Overview;
import kaocheng.usecase.Overview.Happening;
import kaocheng.usecase.YearReview;

/** What was done to the workbook since it was looked at last time. */
public final class ChangesModel {
  private static final int MOST = 200;
  private static final Pattern FIGURE =
      Pattern.compile("(?:\\d{4} )?(\\S+) (\\S+?)(?: Q([1-4]))?(?: .*)?");
  private static final Pattern WRITTEN = Pattern.compile("(?m)^WRITTEN=(.*)$");

  private final Sitting sitting;
  private final Speech speech;
  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<List<ChangeRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());

  public ChangesModel(Sitting sitting, Speech speech, Preferences preferences) {
    this.sitting = sitting;
    this.speech = speech;
    this.preferences = preferences;
  }

  public ReadOnlyObjectProperty<List<ChangeRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Looks again, off the screen. */
  public void look(YearReview review) {
    sitting
        .desk()
        .map(desk -> LastLook.of(desk.file(), preferences))
        .ifPresent(
            look ->
                sitting.work(
                    Message.of(OverviewText.LOOKING),
                    (desk, _) -> new Overview(desk).since(look.lastSeen(), MOST),
                    found -> {
                      found.stream().findFirst().ifPresent(last -> look.see(last.number()));
                      rows.set(rows(found, review.dossier()));
                    }));
  }

  /** A step by hand and what it changed are one line. */
  private List<ChangeRow> rows(List<Happening> found, Dossier dossier) {
    var lines = new ArrayList<ChangeRow>();
    for (var one : found) {
      var head =
          found.stream()
              .filter(other -> isHeadOf(other, one))
              .reduce((first, second) -> second)
              .orElse(one);
      if (one.became().isEmpty() && found.stream().anyMatch(other -> isHeadOf(one, other))) {
        continue;
      }
      lines.add(row(one, head, dossier));
    }
    return lines;
  }

  private static boolean isHeadOf(Happening head, Happening one) {
    return head.number() < one.number()
        && head.at().equals(one.at())
        && head.became().isEmpty()
        && head.was().isEmpty()
        && !(one.became().isEmpty() && one.was().isEmpty());
  }

  private ChangeRow row(Happening one, Happening head, Dossier dossier) {
    var at =
        DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT)
            .withZone(ZoneId.systemDefault())
            .format(one.at());
    var thing = thing(one.subject(), dossier);
    return new ChangeRow(
        at,
        one.actor(),
        speech.say(head.action()),
        thing.map(Thing::name).orElse(one.subject()),
        change(one),
        thing.map(Thing::place).orElseGet(() -> Place.of(screen(head))));
  }

  private String change(Happening one) {
    var was = written(one.was());
    var became = written(one.became());
    return was.isEmpty() && became.isEmpty()
        ? ""
        : speech.say(
            OverviewText.WAS_BECAME,
            was.isEmpty() ? Speech.NONE : was,
            became.isEmpty() ? Speech.NONE : became);
  }

  private static String written(String told) {
    var found = WRITTEN.matcher(told);
    return found.find() ? found.group(1) : "";
  }

  private static String screen(Happening head) {
    return switch (head.action().name()) {
      case "SCORES_STORED" -> Screens.SCORECARDS;
      case "MEASUREMENTS_IMPORTED" -> Screens.FIGURES;
      default -> Screens.INTAKE;
    };
  }

  /** What a happening is about, by name, and where it is to be seen. */
  private record Thing(String name, Place place) {}

  /** A figure leads to the quarterly data, a goal or another indicator to its scorecard. */
  private Optional<Thing> thing(String subject, Dossier dossier) {
    var found = FIGURE.matcher(subject);
    if (!found.matches()) {
      return Optional.empty();
    }
    var number = found.group(2);
    var quarter = found.group(3);
    return dossier.departments().stream()
        .filter(one -> one.code().equals(found.group(1)))
        .findFirst()
        .map(
            department ->
                new Thing(
                    name(department, number, dossier)
                        + (quarter == null
                            ? ""
                            : " · " + speech.say(OverviewText.QUARTER, quarter)),
                    new Place(
                        quarter == null ? Screens.SCORECARDS : Screens.FIGURES,
                        department.code(),
                        number)));
  }

  private static String name(Department department, String number, Dossier dossier) {
    var name =
        dossier.indicators().stream()
            .filter(one -> one.key().department().equals(department.code()))
            .filter(one -> one.key().number().equals(number))
            .map(one -> " " + one.name())
            .findFirst()
            .orElse("");
    return department.name() + " " + number + name;
  }
}
