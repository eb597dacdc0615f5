package kaocheng.store;

import static kaocheng.store.generated.Tables.ADJUSTMENT;

import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Category;

/** What an adjustment is about, as two columns: a word, and the number or category it is of. */
final class Scopes {
  private Scopes() {}

  static String word(Scope scope) {
    return switch (scope) {
      case Scope.OfDepartment _ -> "DEPARTMENT";
      case Scope.OfCategory _ -> "CATEGORY";
      case Scope.OfGoal _ -> "GOAL";
      case Scope.OfIndicator _ -> "INDICATOR";
    };
  }

  static String of(Scope scope) {
    return switch (scope) {
      case Scope.OfDepartment _ -> "";
      case Scope.OfCategory(var category) -> category.name();
      case Scope.OfGoal(var number) -> number(number);
      case Scope.OfIndicator(var number) -> number(number);
    };
  }

  private static String number(String number) {
    return Checked.text(Datum.ADJUSTMENT_SCOPE, ADJUSTMENT.SCOPE_OF, number);
  }

  static Scope read(String word, String of) {
    return switch (word) {
      case "DEPARTMENT" -> new Scope.OfDepartment();
      case "CATEGORY" -> new Scope.OfCategory(Stored.value(Category.class, of));
      case "GOAL" -> new Scope.OfGoal(of);
      case "INDICATOR" -> new Scope.OfIndicator(of);
      default -> throw new Unreadable("scope " + word);
    };
  }
}
