package kaocheng.model;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kaocheng.model.Clause.Topic;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;

/**
 * The agreements of a cycle that belong to no single goal: how figures are rounded, what parts
 * weigh and how far they reach, what becomes of missing figures, how ties are ranked, which total
 * earns which grade. It is one list of clauses, each of which can be said in a sentence; about what
 * is not said the usual agreements hold.
 */
public record Policy(List<Clause> clauses) {
  private static final Rounding WHOLE_PERCENT = Rounding.of(2, RoundingMode.HALF_UP);
  private static final List<Clause> USUAL_CLAUSES =
      List.of(
          new Clause.StoredRounding(Rounding.STORED),
          new Clause.PublishedRounding(Rounding.PUBLISHED),
          new Clause.FullMarks(Rational.HUNDRED),
          new Clause.TotalCap(Rational.HUNDRED),
          new Clause.Pacing(PaceRule.EXACT),
          new Clause.Missing(MissingRule.REALLOCATE),
          new Clause.YearEndScore(),
          new Clause.Ties(TieRule.MINIMUM),
          new Clause.LeastCoverage(Rational.of(1, 2)),
          new Clause.Grades(
              List.of(
                  new GradeBand("优秀", Rational.of(90)),
                  new GradeBand("良好", Rational.of(80)),
                  new GradeBand("合格", Rational.of(60)),
                  new GradeBand("不合格", Rational.ZERO))));

  /**
   * The usual agreements: 4 and 2 decimals, equal totals share the better rank, half must be known.
   */
  public static final Policy USUAL = new Policy(List.of());

  /** Puts the clauses in their order, the usual ones where nothing is said. */
  public Policy {
    var said = new TreeMap<Place, Clause>(Place.ORDER);
    USUAL_CLAUSES.forEach(clause -> said.put(Place.of(clause), clause));
    clauses.forEach(clause -> say(said, clause));
    clauses = List.copyOf(said.values());
  }

  /** The usual agreements but for rounding, ties, least coverage and grades. */
  public Policy(
      Rounding stored,
      Rounding published,
      TieRule ties,
      Rational leastCoverage,
      List<GradeBand> bands) {
    this(
        List.of(
            new Clause.StoredRounding(stored),
            new Clause.PublishedRounding(published),
            new Clause.Ties(ties),
            new Clause.LeastCoverage(leastCoverage),
            new Clause.Grades(bands)));
  }

  /** Where a clause stands in the policy; two that stand in the same place replace each other. */
  private record Place(Topic topic, String about) {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::topic).thenComparing(Place::about);

    static Place of(Clause clause) {
      return new Place(clause.topic(), clause.about());
    }
  }

  /** A grade and the published total from which on it is given; bands stand from best to worst. */
  public record GradeBand(String grade, Rational from) {}

  /** What rank equal totals get. */
  public enum TieRule {
    /** 1, 2, 2, 4. */
    MINIMUM,
    /** 1, 2.5, 2.5, 4. */
    AVERAGE,
    /** 1, 2, 2, 3. */
    DENSE
  }

  public static Policy of(Clause... clauses) {
    return new Policy(List.of(clauses));
  }

  /** The same policy with one agreement more, or another one in place of what it said so far. */
  public Policy with(Clause clause) {
    var more = new ArrayList<>(clauses);
    more.add(clause);
    return new Policy(more);
  }

  /** Adds a clause; that there is no cap on the total is worth saying, for usually there is one. */
  private static void say(Map<Place, Clause> said, Clause clause) {
    if (clause instanceof Clause.Without(var topic)) {
      said.keySet().removeIf(place -> place.topic() == topic);
    }
    if (clause instanceof Clause.FullMarks(var points)) {
      capWith(points, said);
    }
    if (!(clause instanceof Clause.Without) || clause.topic() == Topic.TOTAL_CAP) {
      said.put(Place.of(clause), clause);
    }
  }

  /** A cap that stood at the old full marks follows them. */
  private static void capWith(Rational fullMarks, Map<Place, Clause> said) {
    var cap = new Place(Topic.TOTAL_CAP, "");
    if (said.get(new Place(Topic.FULL_MARKS, "")) instanceof Clause.FullMarks(var old)
        && said.get(cap) instanceof Clause.TotalCap(var capped)
        && capped.equals(old)) {
      said.put(cap, new Clause.TotalCap(fullMarks));
    }
  }

  /** What makes the clauses contradict each other. */
  public Optional<PolicyProblem> problem() {
    var grades = bands().stream().map(GradeBand::grade).toList();
    if (quotas().stream().anyMatch(quota -> !grades.contains(quota.grade()))) {
      return Optional.of(PolicyProblem.QUOTA_OF_UNKNOWN_GRADE);
    }
    return published().decimals() > stored().decimals()
        ? Optional.of(PolicyProblem.PUBLISHED_FINER_THAN_KEPT)
        : Optional.empty();
  }

  private <C extends Clause> Optional<C> find(Class<C> type) {
    for (var clause : clauses) {
      if (type.isInstance(clause)) {
        return Optional.of(type.cast(clause));
      }
    }
    return Optional.empty();
  }

  private <C extends Clause> C require(Class<C> type) {
    return find(type).orElseThrow();
  }

  public Rounding stored() {
    return require(Clause.StoredRounding.class).rounding();
  }

  public Rounding published() {
    return require(Clause.PublishedRounding.class).rounding();
  }

  public TieRule ties() {
    return require(Clause.Ties.class).rule();
  }

  public List<Clause.TieBreak> tieBreaks() {
    return find(Clause.TieBreaks.class).map(Clause.TieBreaks::chain).orElse(List.of());
  }

  public Rational leastCoverage() {
    return require(Clause.LeastCoverage.class).share();
  }

  public List<GradeBand> bands() {
    return require(Clause.Grades.class).bands();
  }

  /** The quotas of grades, those of better grades first. */
  public List<Clause.Quota> quotas() {
    var order = bands().stream().map(GradeBand::grade).toList();
    return clauses.stream()
        .filter(Clause.Quota.class::isInstance)
        .map(Clause.Quota.class::cast)
        .sorted(Comparator.comparingInt(quota -> order.indexOf(quota.grade())))
        .toList();
  }

  public Optional<Clause.CategoryWeights> categoryWeights() {
    return find(Clause.CategoryWeights.class);
  }

  public Optional<Rational> cap(Category category) {
    return clauses.stream()
        .filter(Clause.CategoryCap.class::isInstance)
        .map(Clause.CategoryCap.class::cast)
        .filter(cap -> cap.category() == category)
        .map(Clause.CategoryCap::points)
        .findFirst();
  }

  public Optional<Rational> itemCap() {
    return find(Clause.ItemCap.class).map(Clause.ItemCap::share);
  }

  public Optional<Rational> bonusCapPerItem() {
    return find(Clause.BonusCapPerItem.class).map(Clause.BonusCapPerItem::share);
  }

  public Optional<Rational> bonusCapInAll() {
    return find(Clause.BonusCapInAll.class).map(Clause.BonusCapInAll::points);
  }

  public Optional<Rational> deductionCapInAll() {
    return find(Clause.DeductionCapInAll.class).map(Clause.DeductionCapInAll::points);
  }

  public Rational fullMarks() {
    return require(Clause.FullMarks.class).points();
  }

  public Optional<Rational> totalCap() {
    return find(Clause.TotalCap.class).map(Clause.TotalCap::points);
  }

  /** How the share of the year asked by now is rounded, where it is rounded at all. */
  public Optional<Rounding> paceRounding() {
    return switch (require(Clause.Pacing.class).rule()) {
      case EXACT -> Optional.empty();
      case WHOLE_PERCENT -> Optional.of(WHOLE_PERCENT);
    };
  }

  public MissingRule missing() {
    return require(Clause.Missing.class).rule();
  }

  /** What each of the four reports counts for in the year's score, where they count at all. */
  public Optional<Clause.WeightedReports> weightedReports() {
    return find(Clause.WeightedReports.class);
  }

  /** Who may sign; one person may where nothing is said. */
  public SigningRule signing() {
    return find(Clause.Signing.class).map(Clause.Signing::rule).orElse(SigningRule.ANYONE);
  }

  /** What comes before a seal; nothing where nothing is said. */
  public SealingRule sealing() {
    return find(Clause.Sealing.class).map(Clause.Sealing::rule).orElse(SealingRule.AT_ANY_TIME);
  }
}
