package kaocheng.store;

import static kaocheng.store.generated.Tables.SCORE_LINE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Writes the lines of one scorecard as {@link CardText} tells. */
final class CardWriter {
  private static final int USUAL_LINE = 400;

  private final Utf8Text text;
  private final Map<String, Integer> told = new HashMap<>();

  CardWriter(int lines) {
    this.text = new Utf8Text(CardText.FORM.length() + lines * USUAL_LINE);
  }

  byte[] written(List<ScoreLineRow> lines) {
    text.append(CardText.FORM).append('\n');
    lines.forEach(this::write);
    return text.bytes();
  }

  private void write(ScoreLineRow line) {
    var result = line.result();
    var outcome = result.outcome();
    text.append(line.level().name()).append('\t').append(line.category().name());
    add(SCORE_LINE.GOAL, line.goal());
    add(SCORE_LINE.INDICATOR, line.indicator());
    add(SCORE_LINE.NAME, line.name());
    addRule(SCORE_LINE.TARGET, line.rules().target());
    addRule(SCORE_LINE.SCORING, line.rules().method());
    text.append('\t').append(outcome == null ? "" : outcome.name());
    add(SCORE_LINE.DETAIL, result.detail());
    add(SCORE_LINE.MEASURED, result.measured());
    text.append('\t').append(verdict(result.met()));
    text.append('\t').append(CardText.figure(SCORE_LINE.SCORE, result.score()));
    text.append('\t').append(CardText.figure(SCORE_LINE.WEIGHT, line.weight()));
    text.append('\t');
    add(line.derivation());
    text.append('\n');
  }

  private void add(KeptDerivation derivation) {
    switch (derivation) {
      case KeptDerivation.None _ -> {}
      case KeptDerivation.Told(var prose) -> {
        text.append(CardText.WORDS);
        append(SCORE_LINE.DERIVATION, prose);
      }
      case KeptDerivation.Tree(var line) -> {
        text.append(CardText.STEPS);
        if (!text.appendsPlain(line)) {
          text.append(escaped(Checked.characters(Datum.SCORE_TEXT, line)));
        }
      }
    }
  }

  private void add(TableField<?, String> column, String field) {
    text.append('\t');
    append(column, field);
  }

  /** The same few targets and methods stand on most lines, so each is told once. */
  private void addRule(TableField<?, String> column, String rule) {
    text.append('\t');
    if (rule.isEmpty()) {
      return;
    }
    var earlier = told.putIfAbsent(rule, told.size());
    if (earlier != null) {
      text.append(CardText.TOLD).append(earlier.toString());
    } else {
      text.append(rule.charAt(0) == CardText.TOLD ? "\\" : "");
      append(column, rule);
    }
  }

  private void append(TableField<?, String> column, String field) {
    var mayFit = field.length() <= column.getDataType().length();
    if (!mayFit || !text.appendsPlain(field)) {
      text.append(escaped(Checked.textOrNothing(Datum.SCORE_TEXT, column, field)));
    }
  }

  private static String escaped(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String verdict(@Nullable Boolean met) {
    if (met == null) {
      return "";
    }
    return met ? CardText.MET : CardText.NOT_MET;
  }
}
