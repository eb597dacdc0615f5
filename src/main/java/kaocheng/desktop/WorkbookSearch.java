package kaocheng.desktop;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kaocheng.desktop.CommandIndex.Hit;
import kaocheng.desktop.CommandIndex.Way;
import kaocheng.desktop.base.Guide;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Screens;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.figures.FiguresText;
import kaocheng.desktop.goals.GoalsText;
import kaocheng.desktop.scorecards.ScorecardsText;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.SearchWorkbook;
import kaocheng.usecase.YearReview;

/** Finds departments, goals and indicators in the open workbook, off the screen. */
final class WorkbookSearch {
  private static final int MOST = 12;

  private final Sitting sitting;
  private final Guide guide;

  WorkbookSearch(Sitting sitting, Guide guide) {
    this.sitting = sitting;
    this.guide = guide;
  }

  /** Hands over what was found, at once where there is nothing to search. */
  void find(String text, Consumer<List<Hit>> then) {
    var year = sitting.review().map(YearReview::year);
    if (year.isEmpty()) {
      then.accept(List.of());
      return;
    }
    sitting.work(
        Message.of(ShellText.SEARCHING),
        (desk, _) -> new SearchWorkbook(desk).find(year.get(), text, MOST),
        found -> then.accept(found.stream().map(this::hit).toList()));
  }

  private Hit hit(SearchWorkbook.Hit found) {
    var isDepartment = found.sort() == EntrySort.DEPARTMENT;
    var text =
        isDepartment
            ? Stream.of(found.department(), found.departmentName())
            : Stream.of(
                found.department(), found.number(), found.title(), "·", found.departmentName());
    var item = isDepartment ? "" : found.number();
    return new Hit(
        String.join(" ", text.toList()),
        found.sort(),
        List.of(
            way(ScorecardsText.TITLE, new Place(Screens.SCORECARDS, found.department(), item)),
            way(GoalsText.TITLE, new Place(Screens.GOALS, found.department(), item)),
            way(FiguresText.TITLE, new Place(Screens.FIGURES, found.department(), item))));
  }

  private Way way(Key name, Place place) {
    return new Way(place.screen(), name, () -> guide.go(place));
  }
}
