package kaocheng.exchange.intake;

import java.util.List;
import java.util.regex.Pattern;
import kaocheng.model.Adjustment.Effect;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;

/** Reads what an adjustment does; cells that its kind has no use for stay blank. */
final class EffectCells {
  private static final Pattern LIFTING =
      Pattern.compile("(?:解除否决|解除|lifting|lift)\\s*(.*)", Pattern.CASE_INSENSITIVE);

  private final Slot kind;
  private final Slot points;
  private final Slot cases;
  private final Slot cap;
  private final Slot notAbove;

  EffectCells(Header header) {
    kind = header.slot(AdjustmentColumn.KIND);
    points = header.slot(AdjustmentColumn.POINTS);
    cases = header.slot(AdjustmentColumn.CASES);
    cap = header.slot(AdjustmentColumn.CAP);
    notAbove = header.slot(AdjustmentColumn.NOT_ABOVE);
  }

  /** What an adjustment can do. */
  enum EffectKind {
    BONUS,
    DEDUCTION,
    EXEMPTION,
    VETO
  }

  Effect read(Cells cells, Scope scope) {
    var text = cells.required(kind, TextForm.NAME);
    var lifting = LIFTING.matcher(Folded.of(text));
    if (lifting.matches()) {
      return lifting(cells, lifting.group(1).strip());
    }
    var word = Vocabulary.EFFECTS.meaning(text);
    if (word.isEmpty()) {
      if (!text.isEmpty()) {
        var choice = Vocabulary.EFFECTS.choice() + "、解除否决";
        cells.report(
            kind, text, Message.of(Reason.UNKNOWN_WORD), Message.of(Advice.WRITE_ONE_OF, choice));
      }
      return new Effect.Exemption();
    }
    return switch (word.get()) {
      case BONUS -> bonus(cells);
      case DEDUCTION -> deduction(cells);
      case EXEMPTION -> {
        onlyBlank(cells, List.of(points, cases, cap, notAbove));
        yield new Effect.Exemption();
      }
      case VETO -> veto(cells, scope);
    };
  }

  private Effect lifting(Cells cells, String number) {
    onlyBlank(cells, List.of(points, cases, cap, notAbove));
    if (number.isEmpty()) {
      cells.report(kind, cells.found(kind), Reason.NO_VETO_NAMED, Advice.NAME_THE_VETO);
    }
    return new Effect.Lifting(number);
  }

  private Effect bonus(Cells cells) {
    onlyBlank(cells, List.of(cases, notAbove));
    return new Effect.Bonus(needed(cells), Amounts.positive(cells, cap).orElse(null));
  }

  private Effect deduction(Cells cells) {
    onlyBlank(cells, List.of(notAbove));
    var many = cells.isBlank(cases) ? 1 : Amounts.rank(cells, cases);
    return new Effect.Deduction(needed(cells), many, Amounts.positive(cells, cap).orElse(null));
  }

  private Effect veto(Cells cells, Scope scope) {
    onlyBlank(cells, List.of(points, cases, cap));
    if (scope instanceof Scope.OfGoal || scope instanceof Scope.OfIndicator) {
      onlyBlank(cells, List.of(notAbove));
      return new Effect.Veto("");
    }
    return new Effect.Veto(cells.required(notAbove, TextForm.UNIT));
  }

  private Rational needed(Cells cells) {
    if (cells.isBlank(points)) {
      cells.report(points, "", Reason.BLANK, Advice.FILL_IN);
    }
    return Amounts.positive(cells, points).orElse(Rational.ONE);
  }

  private static void onlyBlank(Cells cells, List<Slot> slots) {
    for (var slot : slots) {
      if (!cells.isBlank(slot)) {
        cells.report(slot, cells.found(slot), Reason.NO_USE_FOR_THIS, Advice.LEAVE_BLANK);
      }
    }
  }
}
