package kaocheng.model.rule.sentence;

import kaocheng.model.rule.Target;
import kaocheng.model.rule.Target.Ladder;
import kaocheng.model.rule.Target.PlaceGained;
import kaocheng.model.rule.Target.PlaceHeld;
import kaocheng.model.rule.Target.PlaceWithin;
import kaocheng.model.rule.Target.PlaceWithinShare;

/** The sentences of targets that ask for a place. */
final class PlaceForms {
  private static final String WITHIN = "[位次|排名|名次]<进入|位居|位列|保持>[全国|全省|全市|同组]前 ";

  private final Forms<Target> forms = new Forms<>();

  private PlaceForms() {}

  static Forms<Target> all() {
    var all = new PlaceForms();
    all.within();
    all.moved();
    all.ladder();
    return all.forms;
  }

  private void within() {
    Saying<Target> placed =
        Saying.of(
            PlaceWithin.class,
            blanks -> new PlaceWithin(blanks.ordinal("place")),
            target -> Blanks.of("place", Integer.toString(target.place())));
    forms.chinese("位次进入前 {place:ORDINAL}", placed);
    forms.chinese(WITHIN + "{place:ORDINAL} [名|位|强]", placed.onlyRead());
    forms.chinese("[位次|排名|名次][全国|全省|全市|同组]前 {place:ORDINAL} <名|位|强>", placed.onlyRead());
    forms.synonym("[位次|排名|名次]<位居|位列|保持>[全国|全省|全市|同组]第 <1|一> [名|位]", _ -> new PlaceWithin(1));
    forms.english("among the first {place:WHOLE}", placed);
    forms.english("<in the top|placed within the first> {place:WHOLE}", placed.onlyRead());
    Saying<Target> share =
        Saying.of(
            PlaceWithinShare.class,
            blanks -> new PlaceWithinShare(blanks.percent("share")),
            target -> Blanks.ofPercent("share", target.share()));
    forms.chinese("位次进入前 {share:PERCENT=25%}", share);
    forms.chinese(WITHIN + "{share:PERCENT=25%}", share.onlyRead());
    forms.english("among the first {share:PERCENT=25%}", share);
  }

  private void moved() {
    forms.exactly(
        new PlaceHeld(),
        "<位次不低于上年|位次不后移|位次不下降|排名不低于上年|排名不下降|保持上年位次|位次保持不变>",
        "<placed no worse than last year|place held>");
    Saying<Target> gained =
        Saying.of(
            PlaceGained.class,
            blanks -> new PlaceGained(blanks.ordinal("places")),
            target -> Blanks.of("places", Integer.toString(target.places())));
    forms.chinese("位次较上年前移 {places:ORDINAL=1} 位", gained);
    forms.chinese(
        "[位次|排名]<较上年|较去年|比上年|比去年><前移|提升|上升|进|进位|前进> {places:ORDINAL=1} <位|名|个位次>[以上]",
        gained.onlyRead());
    forms.synonym("进位争先", _ -> new PlaceGained(1));
    forms.english("{places:WHOLE=1} <places|place> better than last year", gained);
  }

  private void ladder() {
    Saying<Target> climbed =
        Saying.of(
            Ladder.class,
            blanks -> new Ladder(Gradings.rungs(blanks, "rungs")),
            target -> Blanks.of("rungs", Gradings.write(target.rungs())));
    forms.chinese("[位次]{rungs:RUNGS}", climbed);
    forms.english(
        "{rungs:RUNGS=keep 4, strive for 3, grab 2, aim for 1}",
        Saying.of(
            Ladder.class,
            blanks -> new Ladder(Gradings.rungs(blanks, "rungs")),
            target -> Blanks.of("rungs", Gradings.writeInEnglish(target.rungs()))));
  }
}
