package kaocheng.exchange.trial;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaocheng.exchange.intake.Folded;
import kaocheng.exchange.intake.QualifierWords;
import kaocheng.model.Qualifier;
import kaocheng.model.text.Refused;

/** What somebody wrote about one case, column by column, under the headings they used. */
public final class CaseTexts {
  private static final List<String> QUALIFIERS = List.of("准确", "约", "至少", "至多", "预计");

  private final Map<CaseColumn, Entry> entries = new EnumMap<>(CaseColumn.class);

  /** A text and the heading it stands under. */
  public record Entry(CaseColumn column, String heading, String text) {}

  /** The texts that are not blank; a text with a character that cannot be seen is refused. */
  public static CaseTexts of(List<Entry> written) {
    var texts = new CaseTexts();
    for (var entry : written) {
      var text = entry.text().strip();
      if (!text.isEmpty()) {
        texts.entries.put(entry.column(), new Entry(entry.column(), entry.heading(), text));
      }
    }
    return texts;
  }

  public boolean has(CaseColumn column) {
    return entries.containsKey(column);
  }

  /** The text just as it was written; empty where there is none. */
  public String text(CaseColumn column) {
    var entry = entries.get(column);
    return entry == null ? "" : entry.text();
  }

  /** The text in plain letters, digits and signs. */
  String folded(CaseColumn column) {
    return Folded.of(text(column));
  }

  /** How whoever wrote the case calls the column. */
  public String heading(CaseColumn column) {
    var entry = entries.get(column);
    return entry == null ? column.english() : entry.heading();
  }

  /** What the column of its own says of a figure that says this by itself. */
  Qualifier qualifier(Qualifier saidInFigure) {
    if (!has(CaseColumn.QUALIFIER)) {
      return saidInFigure;
    }
    var heading = heading(CaseColumn.QUALIFIER);
    var text = text(CaseColumn.QUALIFIER);
    var stated =
        QualifierWords.meaning(text)
            .orElseThrow(
                () -> Refused.because(TrialFault.NOT_A_QUALIFIER, heading, text, QUALIFIERS));
    if (saidInFigure != Qualifier.EXACT && saidInFigure != stated) {
      throw Refused.because(TrialFault.QUALIFIERS_DIFFER, heading, text);
    }
    return stated;
  }

  /** Refuses the case where a text holds a character that no figure and no sentence can have. */
  public void refuseControls() {
    for (var entry : entries.values()) {
      entry
          .text()
          .chars()
          .filter(c -> isControl((char) c))
          .findFirst()
          .ifPresent(
              c -> {
                var code = String.format(Locale.ROOT, "U+%04X", c);
                throw Refused.because(TrialFault.CHARACTER_NOT_ALLOWED, entry.heading(), code);
              });
    }
  }

  private static boolean isControl(char c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
        || c == '\ufffd'
        || c >= '\ufffe';
  }
}
