package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kaocheng.exchange.layout.LayoutProblem;
import kaocheng.exchange.spreadsheet.SheetNotice;
import kaocheng.exchange.table.Table;
import kaocheng.exchange.template.TemplateMark;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;

/** The tables of a file that are to be read: of the program's own form just the one filled in. */
final class FormMark {
  private static final int MOST_LINES = 10_000;

  private FormMark() {}

  /** What is so on every form, and worth telling of other people's tables only. */
  private static final Set<Key> USUAL =
      Set.of(SheetNotice.MERGED, SheetNotice.HIDDEN_COLUMNS, LayoutProblem.HEADINGS_FOUND);

  /** Tables to be read, what there is to tell of the form that they are, and what is not. */
  record Marked(List<Table> tables, List<Message> told, Set<Key> untold) {}

  /** Refuses a form that belongs to another workbook. */
  static Marked of(List<Table> tables, Books books) {
    var mark =
        tables.stream()
            .filter(table -> table.sheet().equals(TemplateMark.SHEET))
            .findFirst()
            .flatMap(FormMark::read);
    if (mark.isEmpty()) {
      return new Marked(tables, List.of(), Set.of());
    }
    var check = TemplateCheck.of(mark.get(), books);
    if (check.state() == TemplateCheck.State.FOREIGN) {
      var why = check.messages().getFirst();
      throw Refused.because(why.key(), why.values().toArray());
    }
    var filled = tables.stream().filter(table -> table.sheet().equals(mark.get().sheet())).toList();
    return new Marked(filled.isEmpty() ? withoutMark(tables) : filled, check.messages(), USUAL);
  }

  private static List<Table> withoutMark(List<Table> tables) {
    return tables.stream().filter(table -> !table.sheet().equals(TemplateMark.SHEET)).toList();
  }

  private static Optional<TemplateMark> read(Table table) {
    var lines = new ArrayList<List<String>>();
    try (var rows = table.rows()) {
      while (lines.size() < MOST_LINES && rows.next()) {
        lines.add(IntStream.range(0, rows.size()).mapToObj(cell -> rows.text(cell, "")).toList());
      }
    }
    return TemplateMark.in(lines);
  }

  /** Whether the reason tells of this one form alone. */
  static boolean isReasonToRefuse(Message reason) {
    return reason.key() instanceof TemplateCheck.Difference;
  }
}
