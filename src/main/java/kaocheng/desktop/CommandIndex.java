package kaocheng.desktop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Screens;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Key;
import kaocheng.usecase.Assessment;

/** What the search box finds: commands first, then departments, goals and indicators. */
final class CommandIndex {
  private static final int MOST = 12;

  private final List<Hit> hits = new ArrayList<>();

  /** Something that was found: what it is called, what sort of thing it is, and what it does. */
  record Hit(String text, Key kind, Runnable action) {}

  /** Where the finds lead to. */
  interface Goer {
    void go(Place place);
  }

  void add(Hit hit) {
    hits.add(hit);
  }

  void addAll(Assessment assessment, Goer goer) {
    assessment.cards().forEach(card -> addDepartment(card, goer));
    assessment
        .cards()
        .forEach(
            card ->
                card.goals()
                    .forEach(
                        line ->
                            add(
                                card,
                                ShellText.KIND_GOAL,
                                new Named(line.goal().key().number(), line.goal().title()),
                                goer)));
    assessment
        .cards()
        .forEach(
            card ->
                card.indicators()
                    .forEach(
                        line ->
                            add(
                                card,
                                ShellText.KIND_INDICATOR,
                                new Named(line.indicator().key().number(), line.indicator().name()),
                                goer)));
  }

  /** A goal or an indicator by number and name. */
  private record Named(String number, String name) {}

  private void addDepartment(Scorecard card, Goer goer) {
    var department = card.department();
    var place = new Place(Screens.SCORECARDS, department.code(), "");
    add(
        new Hit(
            department.code() + " " + department.name(),
            ShellText.KIND_DEPARTMENT,
            () -> goer.go(place)));
  }

  private void add(Scorecard card, Key kind, Named named, Goer goer) {
    var department = card.department();
    var place = new Place(Screens.SCORECARDS, department.code(), named.number());
    var text = Stream.of(department.code(), named.number(), named.name(), "·", department.name());
    add(new Hit(String.join(" ", text.toList()), kind, () -> goer.go(place)));
  }

  /** The first finds that carry every word that was typed. */
  List<Hit> find(String typed) {
    var words =
        Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return hits.stream()
        .filter(
            hit -> {
              var text = hit.text().toLowerCase(Locale.ROOT);
              return words.stream().allMatch(text::contains);
            })
        .limit(MOST)
        .toList();
  }
}
