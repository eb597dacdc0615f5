package kaocheng.exchange.intake;

import java.util.regex.Pattern;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Category;
import kaocheng.model.text.Message;

/** Reads what an adjustment is about. */
final class ScopeCell {
  private static final String CHOICE = "单位、重点目标、创优目标、目标 3、指标 1.2";
  private static final Pattern NUMBERED =
      Pattern.compile("(目标|指标|goal|indicator)\\s*([^\\s].*)", Pattern.CASE_INSENSITIVE);

  private final Slot slot;

  ScopeCell(Slot slot) {
    this.slot = slot;
  }

  Scope read(Cells cells) {
    var text = Folded.of(cells.required(slot, TextForm.NAME));
    var numbered = NUMBERED.matcher(text);
    if (text.isEmpty() || Folded.word(text).equals("department") || text.equals("单位")) {
      return new Scope.OfDepartment();
    }
    var category = Vocabulary.CATEGORIES.meaning(text);
    if (category.isPresent()) {
      return new Scope.OfCategory(category.get());
    }
    if (numbered.matches()) {
      var number = numbered.group(2).strip();
      return isGoal(numbered.group(1)) ? new Scope.OfGoal(number) : new Scope.OfIndicator(number);
    }
    cells.report(
        slot, text, Message.of(Reason.UNKNOWN_WORD), Message.of(Advice.WRITE_ONE_OF, CHOICE));
    return new Scope.OfCategory(Category.KEY);
  }

  private static boolean isGoal(String word) {
    return word.equals("目标") || Folded.word(word).equals("goal");
  }
}
