package kaocheng.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.text.Key;

/** One agreement of a cycle's policy, which can be said in one sentence. */
public sealed interface Clause {

  /** What the clause is about; of two clauses about the same the later one counts. */
  Topic topic();

  /** What narrows the topic where a policy can have several clauses about it: a grade, a sort. */
  default String about() {
    return "";
  }

  /** What clauses are about, in the order in which a policy is written. */
  enum Topic {
    STORED_ROUNDING,
    PUBLISHED_ROUNDING,
    FULL_MARKS,
    CATEGORY_WEIGHTS,
    CATEGORY_CAP,
    ITEM_CAP,
    BONUS_CAP_PER_ITEM,
    BONUS_CAP_IN_ALL,
    DEDUCTION_CAP_IN_ALL,
    TOTAL_CAP,
    PACING,
    MISSING,
    YEAR_SCORE,
    TIES,
    TIE_BREAKS,
    LEAST_COVERAGE,
    GRADES,
    QUOTA,
    SIGNING,
    SEALING
  }

  /** Scores are kept so rounded. */
  record StoredRounding(Rounding rounding) implements Clause {
    @Override
    public Topic topic() {
      return Topic.STORED_ROUNDING;
    }
  }

  /** Totals are published so rounded; ranks and grades are decided on them. */
  record PublishedRounding(Rounding rounding) implements Clause {
    @Override
    public Topic topic() {
      return Topic.PUBLISHED_ROUNDING;
    }
  }

  /** A total is told in points of so many. */
  record FullMarks(Rational points) implements Clause {
    @Override
    public Topic topic() {
      return Topic.FULL_MARKS;
    }
  }

  /** The two sorts of goals weigh so much in the total, whatever their goals' weights add up to. */
  record CategoryWeights(Rational key, Rational excellence) implements Clause {
    @Override
    public Topic topic() {
      return Topic.CATEGORY_WEIGHTS;
    }

    public Rational of(Category category) {
      return switch (category) {
        case KEY -> key;
        case EXCELLENCE -> excellence;
      };
    }
  }

  /** The goals of one sort earn no more than so many points. */
  record CategoryCap(Category category, Rational points) implements Clause {
    @Override
    public Topic topic() {
      return Topic.CATEGORY_CAP;
    }

    @Override
    public String about() {
      return category.name();
    }
  }

  /** An indicator earns no more than this share of its weight, before bonuses. */
  record ItemCap(Rational share) implements Clause {
    @Override
    public Topic topic() {
      return Topic.ITEM_CAP;
    }
  }

  /** The bonuses of an indicator or a goal come to no more than this share of its weight. */
  record BonusCapPerItem(Rational share) implements Clause {
    @Override
    public Topic topic() {
      return Topic.BONUS_CAP_PER_ITEM;
    }
  }

  /** All bonuses together lift the total by no more than so many points. */
  record BonusCapInAll(Rational points) implements Clause {
    @Override
    public Topic topic() {
      return Topic.BONUS_CAP_IN_ALL;
    }
  }

  /** All deductions together lower the total by no more than so many points. */
  record DeductionCapInAll(Rational points) implements Clause {
    @Override
    public Topic topic() {
      return Topic.DEDUCTION_CAP_IN_ALL;
    }
  }

  /** A total is never more than so many points. */
  record TotalCap(Rational points) implements Clause {
    @Override
    public Topic topic() {
      return Topic.TOTAL_CAP;
    }
  }

  /** How a pace that is no whole percentage is held against. */
  record Pacing(PaceRule rule) implements Clause {
    @Override
    public Topic topic() {
      return Topic.PACING;
    }
  }

  /** What becomes at year end of what was not reported. */
  record Missing(MissingRule rule) implements Clause {
    @Override
    public Topic topic() {
      return Topic.MISSING;
    }
  }

  /** The year's score is that of the year end. */
  record YearEndScore() implements Clause {
    @Override
    public Topic topic() {
      return Topic.YEAR_SCORE;
    }
  }

  /** The year's score is the mean of the four reports, weighted so. */
  record WeightedReports(List<Rational> shares) implements Clause {
    public WeightedReports {
      shares = List.copyOf(shares);
      if (!isSound(shares)) {
        throw new IllegalArgumentException("not the shares of four reports: " + shares);
      }
    }

    /** Whether these are four shares that make a whole. */
    public static boolean isSound(List<Rational> shares) {
      return shares.size() == 4
          && shares.stream().allMatch(share -> share.signum() >= 0)
          && shares.stream().reduce(Rational.ZERO, Rational::plus).equals(Rational.ONE);
    }

    @Override
    public Topic topic() {
      return Topic.YEAR_SCORE;
    }
  }

  /** What rank equal totals get. */
  record Ties(Policy.TieRule rule) implements Clause {
    @Override
    public Topic topic() {
      return Topic.TIES;
    }
  }

  /** What is compared in turn where totals are equal; what still ties shares the rank. */
  record TieBreaks(List<TieBreak> chain) implements Clause {
    public TieBreaks {
      chain = List.copyOf(chain);
    }

    @Override
    public Topic topic() {
      return Topic.TIE_BREAKS;
    }
  }

  /** What can decide between equal totals. */
  enum TieBreak implements Key {
    KEY_SCORE,
    EXCELLENCE_SCORE,
    OPINION_SCORE,
    COVERAGE;

    @Override
    public String family() {
      return "tiebreak";
    }
  }

  /** Below this share of scored weight there is no rank and no grade. */
  record LeastCoverage(Rational share) implements Clause {
    @Override
    public Topic topic() {
      return Topic.LEAST_COVERAGE;
    }
  }

  /** Which published total earns which grade, from best to worst. */
  record Grades(List<Policy.GradeBand> bands) implements Clause {
    public Grades {
      bands = List.copyOf(bands);
    }

    /** Whether these lead from best to worst and name no grade twice. */
    public static boolean isSound(List<Policy.GradeBand> bands) {
      for (var i = 1; i < bands.size(); i++) {
        if (bands.get(i).from().compareTo(bands.get(i - 1).from()) >= 0) {
          return false;
        }
      }
      return !bands.isEmpty()
          && bands.stream().map(Policy.GradeBand::grade).distinct().count() == bands.size();
    }

    @Override
    public Topic topic() {
      return Topic.GRADES;
    }
  }

  /** Of those ranked in a group no more than this share get the grade. */
  record Quota(String grade, Rational share) implements Clause {
    @Override
    public Topic topic() {
      return Topic.QUOTA;
    }

    @Override
    public String about() {
      return grade;
    }
  }

  /** Who may enter, review and approve a department's quarter. */
  record Signing(SigningRule rule) implements Clause {
    @Override
    public Topic topic() {
      return Topic.SIGNING;
    }
  }

  /** What has to come before a quarter is sealed. */
  record Sealing(SealingRule rule) implements Clause {
    @Override
    public Topic topic() {
      return Topic.SEALING;
    }
  }

  /** There is nothing of the kind: no caps, no quotas, no weights of their own. */
  record Without(Topic topic) implements Clause {
    /** What a policy can do without. */
    public static final Set<Topic> TOPICS =
        Collections.unmodifiableSet(
            EnumSet.of(
                Topic.CATEGORY_WEIGHTS,
                Topic.CATEGORY_CAP,
                Topic.ITEM_CAP,
                Topic.BONUS_CAP_PER_ITEM,
                Topic.BONUS_CAP_IN_ALL,
                Topic.DEDUCTION_CAP_IN_ALL,
                Topic.TOTAL_CAP,
                Topic.TIE_BREAKS,
                Topic.QUOTA));

    public Without {
      if (!TOPICS.contains(topic)) {
        throw new IllegalArgumentException("a policy cannot do without " + topic);
      }
    }
  }
}
