package kaocheng.desktop.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaocheng.desktop.base.DepartmentName;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Department;
import kaocheng.model.text.Message;
import kaocheng.usecase.Assessment;
import kaocheng.usecase.Desk;
import kaocheng.usecase.PaperKind;
import kaocheng.usecase.PaperKind.Reach;
import kaocheng.usecase.PreviewSheets;
import kaocheng.usecase.SheetOrder;
import kaocheng.usecase.SheetPage;
import org.jspecify.annotations.Nullable;

/** Pages through the sheets before they are written. */
public final class PreviewModel {
  private final Sitting sitting;
  private final Speech speech;
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
  private @Nullable Assessment assessment;
  private List<Paper> papers = List.of();
  private int at;

  /** A paper that can be looked at: one of a department, or the ranking table of a group. */
  public record Paper(PaperKind kind, String code, String name) {}

  /** What is shown: a sheet, all its pages, and which of them; no pages before any is laid out. */
  public record Look(List<Paper> papers, @Nullable Paper paper, List<SheetPage> pages, int page) {
    static final Look NONE = new Look(List.of(), null, List.of(), 0);

    public Look {
      papers = List.copyOf(papers);
      pages = List.copyOf(pages);
    }
  }

  public PreviewModel(Sitting sitting, Speech speech) {
    this.sitting = sitting;
    this.speech = speech;
  }

  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  /** Looks at the papers of these kinds of an assessment; stays with the one that is shown. */
  public void look(Assessment looked, Set<PaperKind> kinds) {
    var shown = at < papers.size() ? papers.get(at) : null;
    assessment = looked;
    papers = papers(looked, kinds);
    var still = shown == null ? -1 : papers.indexOf(shown);
    choose(still >= 0 ? still : Math.min(at, papers.size() - 1));
  }

  /** Shows nothing, until there is something to look at. */
  void clear() {
    assessment = null;
    look.set(Look.NONE);
  }

  /**
   * Turns to the paper of this kind of the department that is shown, or to the first of its kind.
   */
  void turnTo(PaperKind kind) {
    var code = Optional.ofNullable(look.get().paper()).map(Paper::code).orElse("");
    var ofKind = papers.stream().filter(one -> one.kind() == kind).toList();
    ofKind.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .or(() -> ofKind.stream().findFirst())
        .ifPresent(this::choose);
  }

  private List<Paper> papers(Assessment looked, Set<PaperKind> kinds) {
    var sheets = new PreviewSheets(looked, speech.language());
    var all = new ArrayList<Paper>();
    PaperKind.reaching(Reach.DEPARTMENT).stream()
        .filter(kinds::contains)
        .forEach(kind -> sheets.given(kind).forEach(one -> all.add(paper(kind, one))));
    if (kinds.contains(PaperKind.RANKING)) {
      looked.cards().stream()
          .map(card -> card.department().group())
          .distinct()
          .forEach(group -> all.add(new Paper(PaperKind.RANKING, group, ranking(group))));
    }
    PaperKind.reaching(Reach.CITY).stream()
        .filter(kinds::contains)
        .forEach(kind -> all.add(new Paper(kind, "", speech.say(kind))));
    return all;
  }

  private Paper paper(PaperKind kind, Department department) {
    var name = new DepartmentName().toString(department);
    return new Paper(
        kind,
        department.code(),
        kind == PaperKind.ASSESSMENT ? name : speech.say(SheetsText.PAPER_OF, kind, name));
  }

  private String ranking(String group) {
    return speech.say(SheetsText.RANKING_OF, group);
  }

  /** Goes so many sheets on. */
  public void step(int by) {
    if (!papers.isEmpty()) {
      choose(Math.floorMod(at + by, papers.size()));
    }
  }

  public void choose(Paper paper) {
    choose(papers.indexOf(paper));
  }

  private void choose(int index) {
    var its = assessment;
    if (index < 0 || its == null) {
      look.set(Look.NONE);
      return;
    }
    at = index;
    var paper = papers.get(index);
    var all = papers;
    sitting.work(
        Message.of(SheetsText.LAYING_OUT),
        (desk, _) -> pages(new PreviewSheets(its, speech.language()), paper, desk),
        pages -> {
          if (at == index && all.equals(papers) && its.equals(assessment)) {
            look.set(new Look(all, paper, pages, 0));
          }
        });
  }

  private static List<SheetPage> pages(PreviewSheets sheets, Paper paper, Desk desk) {
    return switch (paper.kind().reach()) {
      case DEPARTMENT -> sheets.ofDepartment(paper.kind(), paper.code());
      case GROUP -> sheets.ofGroup(paper.code());
      case CITY -> sheets.ofCity(paper.kind(), desk);
    };
  }

  /** Turns so many pages; the next sheet follows the last page. */
  public void turn(int by) {
    var shown = look.get();
    var page = shown.page() + by;
    if (page >= 0 && page < shown.pages().size()) {
      look.set(new Look(shown.papers(), shown.paper(), shown.pages(), page));
    } else {
      step(by);
    }
  }

  /** Lays out all papers that are ordered, one after the other. */
  List<SheetPage> all(Desk desk, Assessment its, SheetOrder order) {
    var sheets = new PreviewSheets(its, speech.language());
    var pages = new ArrayList<SheetPage>();
    for (var card : its.cards()) {
      if (order.departments().contains(card.department().code())) {
        order
            .kinds(Reach.DEPARTMENT)
            .forEach(kind -> pages.addAll(sheets.ofDepartment(kind, card.department().code())));
      }
    }
    its.cards().stream()
        .map(card -> card.department().group())
        .distinct()
        .filter(order::asksForRanking)
        .forEach(group -> pages.addAll(sheets.ofGroup(group)));
    order.kinds(Reach.CITY).forEach(kind -> pages.addAll(sheets.ofCity(kind, desk)));
    return pages;
  }
}
