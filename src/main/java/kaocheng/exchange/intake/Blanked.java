package kaocheng.exchange.intake;

import java.util.List;
import java.util.Set;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;

/** What a blank cell, or a dash or 无 in it, is taken for where a figure is asked for. */
final class Blanked {
  private static final Set<String> WORDS = Set.of("无", "無", "暂无", "n/a", "na", "n.a.", "none");
  private static final String DASHES = "-—–―─－_/\\";
  private static final int MOST_DASHES = 6;

  private Blanked() {}

  static boolean isBlank(String text) {
    if (text.isEmpty()) {
      return true;
    }
    var c = text.charAt(0);
    if (text.length() > MOST_DASHES || Decimal.isDigit(c)) {
      return false;
    }
    var plain = Folded.word(text).strip();
    return WORDS.contains(plain) || plain.chars().allMatch(dash -> DASHES.indexOf(dash) >= 0);
  }

  /** The report that a blank makes once somebody has said what it means; else the question. */
  static Reading<Answer> read(ReportedText text, Expected expected) {
    var found = text.written();
    return switch (expected.readings().blank()) {
      case ASK ->
          refused(
              found,
              found.isEmpty() ? Reason.NOTHING_REPORTED : Reason.DASH_FOR_A_FIGURE,
              Advice.WRITE_ZERO_OR_A_STATE);
      case NOT_REPORTED ->
          taken(found, new Reported.NotReported(), Reason.BLANK_READ_AS_NOT_REPORTED);
      case ZERO -> zero(found, expected);
    };
  }

  private static Reading<Answer> zero(String found, Expected expected) {
    return switch (expected.kind()) {
      case NUMBER -> taken(found, new Reported.Amount(Rational.ZERO), Reason.BLANK_READ_AS_ZERO);
      case RATIO ->
          taken(
              found,
              new Reported.Share(Rational.ZERO, Rational.ZERO),
              Reason.BLANK_READ_AS_NONE_OF_NONE);
      case DATE, PLACE, GRADE, SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS ->
          refused(found, Reason.BLANK_CANNOT_BE_ZERO, Advice.WRITE_A_STATE);
    };
  }

  private static Reading<Answer> taken(String found, Reported reported, Reason remark) {
    return new Understood<>(
        Answer.exact(reported),
        List.of(
            new Trouble(
                MeasurementColumn.VALUE,
                found,
                Message.of(remark),
                Message.of(Advice.CHECK_THE_FIGURE))));
  }

  private static Reading<Answer> refused(String found, Reason reason, Advice advice) {
    return Figures.refused(Trouble.of(MeasurementColumn.VALUE, found, reason, advice));
  }
}
