package kaocheng.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kaocheng.exchange.intake.FilledFigures;
import kaocheng.exchange.sheet.PlainTable;
import kaocheng.model.Reported;
import kaocheng.store.Salvaged;
import kaocheng.wording.Words;

/** The figures of a salvaged workbook, year by year, in files that can be imported elsewhere. */
record FigureTables(Salvaged salvaged, Words words) {
  private static final int MOST_OF_A_NOTE = 1000;

  List<Path> writeTo(OutFolder out) {
    var years = new TreeMap<Integer, List<List<String>>>();
    for (var figure : salvaged.figures().standing()) {
      years
          .computeIfAbsent(figure.year(), _ -> new ArrayList<>(List.of(FilledFigures.headings())))
          .add(row(figure));
    }
    var written = new ArrayList<Path>();
    years.forEach(
        (year, rows) -> {
          var name = words.say(SalvageSaid.FIGURES_NAME, List.of(year.toString()));
          var file = out.file(name + ".csv");
          PlainTable.write(file, rows);
          written.add(file);
        });
    return written;
  }

  private List<String> row(Salvaged.Figure figure) {
    return FilledFigures.row(
        figure.year(), figure.kept().measurement(), figure.unit(), note(figure));
  }

  /** The end of a long note gives way to the label; it is whole among the rows of the tables. */
  private static String cut(String note) {
    if (note.length() <= MOST_OF_A_NOTE) {
      return note;
    }
    var end = MOST_OF_A_NOTE - 1;
    return note.substring(0, Character.isHighSurrogate(note.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** Whoever imports a figure that nobody vouches for sees it at the figure. */
  private String note(Salvaged.Figure figure) {
    var kept = figure.kept();
    var note =
        kept.note().isEmpty()
                && kept.measurement().reported() instanceof Reported.NotApplicable(var reason)
            ? reason
            : kept.note();
    if (figure.state() == Salvaged.State.VOUCHED_FOR) {
      return note;
    }
    var label = words.say(SalvageSaid.NOT_CHECKED, List.of());
    var labelled = note.isEmpty() ? label : words.say(SalvageSaid.LABELLED, List.of(label, note));
    return cut(labelled);
  }
}
