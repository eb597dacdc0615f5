package kaocheng.desktop.figures;

import java.util.List;
import java.util.Map;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Quarter;
import kaocheng.usecase.FigureSlot;
import kaocheng.usecase.GridRow;

/** Puts the rows of a department's grid into words, as of one quarter. */
final class FigureRows {
  private final Speech speech;
  private final FigureTexts texts;
  private final Quarter quarter;

  FigureRows(Speech speech, Quarter quarter) {
    this.speech = speech;
    this.texts = new FigureTexts(speech);
    this.quarter = quarter;
  }

  List<FigureRow> of(List<GridRow> rows, Map<FigureSlot, List<String>> remarks) {
    return rows.stream().map(row -> row(row, remarks)).toList();
  }

  private FigureRow row(GridRow row, Map<FigureSlot, List<String>> remarks) {
    var indicator = row.indicator();
    var cell = row.cell(quarter);
    var part = row.part();
    var name = indicator.name();
    return new FigureRow(
        indicator,
        cell,
        part == null ? name : speech.say(FiguresText.PART_OF, name, texts.part(part)),
        row.unit(),
        indicator.unit().symbol(),
        speech.words().sentence(indicator.target()),
        cell.before().map(one -> texts.brief(one, row.unit())).orElse(""),
        texts.value(cell.text(), cell.standing(), row.unit()),
        FigureTexts.mark(cell.state()),
        texts.state(cell.state(), cell.standing()),
        cell.standing().map(one -> texts.source(one.source())).orElse(""),
        remarks.getOrDefault(cell.slot(), List.of()),
        null);
  }
}
