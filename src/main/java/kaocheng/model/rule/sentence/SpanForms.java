package kaocheng.model.rule.sentence;

import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.SpanMethod.Clamp;
import kaocheng.model.rule.SpanMethod.Efficacy;
import kaocheng.model.rule.SpanMethod.EfficacyTiers;
import kaocheng.model.rule.SpanMethod.GoalPosts;
import kaocheng.model.rule.SpanMethod.ItemEfficacy;
import kaocheng.model.rule.SpanMethod.Mean;
import kaocheng.model.rule.SpanMethod.Standard;
import kaocheng.model.text.Language;

/** The sentences of methods that place a figure between two others. */
final class SpanForms {
  private static final String COEFFICIENT = " {base:NUMBER=60}+{span:NUMBER=40}";
  private static final String LOW = "<低|最差|最低值|不允许值|下限>[值] {low:YARDSTICK=6}";
  private static final String HIGH = "<高|最好|最高值|满意值|上限>[值] {high:YARDSTICK=12}";
  private static final String CHINESE_BOUNDS = "[{bounds:BOUNDS=（不封顶）}]";
  private static final String ENGLISH_BOUNDS = "[ {bounds:BOUNDS=(open-ended)}]";

  private final Forms<Method> forms = new Forms<>();

  private SpanForms() {}

  static Forms<Method> all() {
    var all = new SpanForms();
    all.efficacy();
    all.items();
    all.standards();
    all.posts();
    return all.forms;
  }

  private void efficacy() {
    var chinese = efficacy(Language.CHINESE);
    var name = "<功效系数|功效系数法|按功效系数得分>" + COEFFICIENT;
    forms.chinese(name + "<，|；>" + LOW + "[，] " + HIGH + CHINESE_BOUNDS, chinese);
    forms.chinese(name + "<，|；>" + HIGH + "[，] " + LOW + CHINESE_BOUNDS, chinese.onlyRead());
    forms.english(
        "efficacy"
            + COEFFICIENT
            + ", <low|worst> {low:YARDSTICK=6} <high|best> {high:YARDSTICK=12}"
            + ENGLISH_BOUNDS,
        efficacy(Language.ENGLISH));
  }

  private static Saying<Method> efficacy(Language language) {
    return Saying.<Method, Efficacy>of(
            Efficacy.class,
            blanks ->
                new Efficacy(
                    blanks.number("base"),
                    blanks.number("span"),
                    Yardsticks.read(blanks, "low"),
                    Yardsticks.read(blanks, "high"),
                    clamp(blanks)),
            method ->
                coefficient(method.base(), method.span())
                    .and("low", Yardsticks.write(method.low(), language))
                    .and("high", Yardsticks.write(method.high(), language))
                    .and("bounds", bounds(method.clamp(), language)))
        .without("bounds", Assumption.OPEN_ENDED);
  }

  private static Blanks coefficient(Rational base, Rational span) {
    return Blanks.of("base", base).and("span", span);
  }

  private static Clamp clamp(Blanks blanks) {
    var said = blanks.has("bounds") ? Folding.phrase(blanks.text("bounds")) : "";
    return said.contains("clamped") || said.contains("区间内") || said.startsWith("(封顶")
        ? Clamp.CLAMPED
        : Clamp.OPEN;
  }

  private static String bounds(Clamp clamp, Language language) {
    var chinese = language == Language.CHINESE;
    return switch (clamp) {
      case OPEN -> chinese ? "（不封顶）" : "(open-ended)";
      case CLAMPED -> chinese ? "（限于区间内）" : "(clamped)";
    };
  }

  private void items() {
    items(Mean.ARITHMETIC, "<加权平均|算术平均|加权算术平均>", "weighted mean");
    items(Mean.GEOMETRIC, "<几何平均|加权几何平均>", "geometric mean");
  }

  private void items(Mean mean, String chinese, String english) {
    forms.chinese(
        "<逐项功效系数|各项功效系数>" + COEFFICIENT + "，" + chinese + CHINESE_BOUNDS,
        items(mean, Language.CHINESE));
    forms.english(
        "efficacy item by item" + COEFFICIENT + ", " + english + ENGLISH_BOUNDS,
        items(mean, Language.ENGLISH));
  }

  private static Saying<Method> items(Mean mean, Language language) {
    return Saying.<Method, ItemEfficacy>of(
            ItemEfficacy.class,
            blanks ->
                new ItemEfficacy(blanks.number("base"), blanks.number("span"), mean, clamp(blanks)),
            method ->
                coefficient(method.base(), method.span())
                    .and("bounds", bounds(method.clamp(), language)))
        .writtenWhen(method -> method instanceof ItemEfficacy items && items.mean() == mean)
        .without("bounds", Assumption.OPEN_ENDED);
  }

  private void standards() {
    Saying<Method> standards =
        Saying.of(
            EfficacyTiers.class,
            blanks -> standards(Tierings.bestFirst(blanks, "standards")),
            method ->
                Blanks.of(
                    "standards",
                    new Tierings(
                            method.unit(),
                            method.standards().stream()
                                .map(standard -> new Tier(standard.value(), standard.share()))
                                .toList())
                        .inShares()));
    forms.chinese(
        "<分档功效系数|分档功效系数法> {standards:STANDARDS=20:100% 9.5:80% 1.7:60% 0:40% -3:20%}", standards);
    forms.english(
        "tiered efficacy {standards:STANDARDS=20:100% 9.5:80% 1.7:60% 0:40% -3:20%}", standards);
  }

  private static EfficacyTiers standards(Tierings read) {
    return new EfficacyTiers(
        read.unit(),
        read.tiers().stream().map(tier -> new Standard(tier.bound(), tier.points())).toList());
  }

  private void posts() {
    Saying<Method> posts =
        Saying.of(
            GoalPosts.class,
            SpanForms::posts,
            method ->
                Blanks.of("lower", new Quantity(method.lower(), method.unit()).write())
                    .and("upper", new Quantity(method.upper(), method.unit()).write()));
    forms.chinese("<门柱|门柱法|阈值法|按区间折算> {lower:QUANTITY=0} <至|到|~|-> {upper:QUANTITY}", posts);
    forms.english("goalposts {lower:QUANTITY=0} to {upper:QUANTITY}", posts);
  }

  private static GoalPosts posts(Blanks blanks) {
    var upper = Quantity.read(blanks.text("upper"));
    var lower = Quantity.read(blanks.text("lower")).in(upper.unit());
    if (!lower.unit().equals(upper.unit()) || lower.value().compareTo(upper.value()) >= 0) {
      throw blanks.unfit("upper");
    }
    return new GoalPosts(lower.value(), upper.value(), upper.unit());
  }
}
