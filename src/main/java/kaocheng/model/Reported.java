package kaocheng.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.PanelGrade;

/** What a department said about an indicator and a quarter. */
public sealed interface Reported {

  /** A number, or a percentage stated as such. */
  record Amount(Rational value) implements Reported {}

  /** A level with the weight it has among the quarters, such as the number of those asked. */
  record Level(Rational value, Rational weight) implements Reported {}

  /** So many of so many; a denominator of zero means that nothing was due. */
  record Share(Rational numerator, Rational denominator) implements Reported {}

  /** So many struck off the ledger in time and so many late, of so many listed. */
  record Struck(Rational onTime, Rational late, Rational listed) implements Reported {}

  /** Counts, one for each period of the quarter in order. */
  record Series(List<Rational> counts) implements Reported {
    public Series {
      counts = List.copyOf(counts);
    }
  }

  /** Done on a day. */
  record Done(LocalDate day) implements Reported {}

  /** Not done yet. */
  record NotDone() implements Reported {}

  /**
   * A place and last year's; the size of a field is 0 where it was not told, and so is last year's
   * place.
   */
  record Place(int place, int field, int last, int lastField) implements Reported {
    public Place(int place, int field) {
      this(place, field, 0, 0);
    }
  }

  /** A panel's grade. */
  record Graded(PanelGrade grade) implements Reported {}

  /** The marks of a panel's judges. */
  record Marked(List<Rational> marks) implements Reported {
    public Marked {
      marks = List.copyOf(marks);
    }
  }

  /** The grades of a panel's judges. */
  record Verdicts(List<PanelGrade> grades) implements Reported {
    public Verdicts {
      grades = List.copyOf(grades);
    }
  }

  /** The ballots of a survey. */
  record Voted(List<Votes> votes) implements Reported {
    public Voted {
      votes = List.copyOf(votes);
    }
  }

  /**
   * So many ballots of a voter group on a point of the scale; abstentions and spoilt ballots have
   * points of their own. The group is empty where voters are not told apart.
   */
  record Votes(String group, String point, Rational count) {
    private static final Set<String> NOT_VALID =
        Set.of("弃权", "废票", "无效", "无效票", "未评", "abstained", "spoilt", "invalid");

    /** Whether these ballots count; abstentions and spoilt ones are in no denominator. */
    public boolean isValid() {
      return !NOT_VALID.contains(point);
    }
  }

  /** Honours received. */
  record Honoured(List<Honour> honours) implements Reported {
    public Honoured {
      honours = List.copyOf(honours);
    }
  }

  /** An honour: its level, what it was given for, the document, and the day. */
  record Honour(String level, String event, String document, LocalDate day) {}

  /** Several figures of one indicator. */
  record Items(List<Item> items) implements Reported {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** One of several figures, with its own low and high value and its weight. */
  record Item(Rational value, Rational low, Rational high, Rational weight) {}

  /** Stated to be not reported (未报). */
  record NotReported() implements Reported {}

  /** Stated not to apply (不适用), with a reason. */
  record NotApplicable(String reason) implements Reported {}
}
