package kaocheng.model.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Quarter;
import kaocheng.model.SigningRule;
import org.junit.jupiter.api.Test;

/** What can be signed when, and what a signature still says after a change. */
final class SignOffTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2021-07-05T09:02:03+08:00");
  private static final Imprint FIRST = new Imprint("s", "o", "d", "r");
  private static final Imprint OTHERS = new Imprint("t", "o", "d", "r");
  private static final Imprint REPORTED = new Imprint("t", "p", "d", "q");

  private static Signature by(String person, Act act, Imprint of) {
    return new Signature(act, act.needsReason() ? "理由" : "", person, NOW, of);
  }

  private static SignOff after(Signature... signatures) {
    return new SignOff(2021, Quarter.SECOND, "D01", List.of(signatures));
  }

  private static void assertObjected(SignOff before, Signature wanted, Objection objection) {
    assertThat(before.objection(wanted, SigningRule.DIFFERENT_PERSONS)).contains(objection);
  }

  private static void assertPossible(SignOff before, Signature wanted) {
    assertThat(before.objection(wanted, SigningRule.DIFFERENT_PERSONS)).isEmpty();
  }

  @Test
  void goesFromEnteredOverReviewedToApproved() {
    var signatures = new ArrayList<Signature>();
    var stages = new ArrayList<Stage>();
    var persons = List.of("甲", "乙", "丙");
    for (var act : List.of(Act.ENTERED, Act.REVIEWED, Act.APPROVED)) {
      var before = after(signatures.toArray(Signature[]::new));
      var wanted = by(persons.get(signatures.size()), act, FIRST);
      assertPossible(before, wanted);
      stages.add(before.stage());
      signatures.add(wanted);
    }
    var approved = after(signatures.toArray(Signature[]::new));
    assertThat(stages).containsExactly(Stage.OPEN, Stage.ENTERED, Stage.REVIEWED);
    assertThat(approved.stage()).isEqualTo(Stage.APPROVED);
    assertThat(approved.signed(Act.REVIEWED)).map(Signature::by).contains("乙");
    assertObjected(approved, by("丁", Act.APPROVED, FIRST), Objection.SIGNED_ALREADY);
  }

  @Test
  void skipsNoStep() {
    assertObjected(after(), by("乙", Act.REVIEWED, FIRST), Objection.NOT_ENTERED);
    assertObjected(after(), by("乙", Act.APPROVED, FIRST), Objection.NOT_ENTERED);
    assertObjected(after(), by("乙", Act.RETURNED, FIRST), Objection.NOTHING_TO_RETURN);
    var entered = after(by("甲", Act.ENTERED, FIRST));
    assertObjected(entered, by("乙", Act.APPROVED, FIRST), Objection.NOT_REVIEWED);
    assertObjected(entered, by("乙", Act.ENTERED, FIRST), Objection.SIGNED_ALREADY);
  }

  @Test
  void wantsDifferentPersonsWhereThePolicyDoes() {
    var entered = after(by("甲", Act.ENTERED, FIRST));
    assertObjected(entered, by("甲", Act.REVIEWED, FIRST), Objection.SAME_PERSON);
    assertThat(entered.objection(by("甲", Act.REVIEWED, FIRST), SigningRule.ANYONE)).isEmpty();
    var reviewed = after(by("甲", Act.ENTERED, FIRST), by("乙", Act.REVIEWED, FIRST));
    assertObjected(reviewed, by("甲", Act.APPROVED, FIRST), Objection.SAME_PERSON);
    assertObjected(reviewed, by("乙", Act.APPROVED, FIRST), Objection.SAME_PERSON);
    assertPossible(reviewed, by("丙", Act.APPROVED, FIRST));
  }

  @Test
  void tellsWhatWasChangedSinceAndBeginsAnewThen() {
    var reviewed = after(by("甲", Act.ENTERED, FIRST), by("乙", Act.REVIEWED, FIRST));
    assertThat(reviewed.changedSince(FIRST)).isEmpty();
    assertThat(reviewed.changedSince(REPORTED))
        .containsExactlyInAnyOrder(Imprint.Part.REPORTS, Imprint.Part.SCORES);
    assertObjected(reviewed, by("丙", Act.APPROVED, REPORTED), Objection.CHANGED_SINCE);
    assertPossible(reviewed, by("甲", Act.ENTERED, REPORTED));
    var again =
        after(
            by("甲", Act.ENTERED, FIRST),
            by("乙", Act.REVIEWED, FIRST),
            by("丙", Act.ENTERED, REPORTED));
    assertThat(again.stage()).isEqualTo(Stage.ENTERED);
    assertThat(again.signed(Act.REVIEWED)).isEmpty();
    assertThat(again.changedSince(REPORTED)).isEmpty();
  }

  @Test
  void isNotHeldUpByWhatOthersReport() {
    var reviewed = after(by("甲", Act.ENTERED, FIRST), by("乙", Act.REVIEWED, FIRST));
    assertThat(reviewed.changedSince(OTHERS)).containsExactly(Imprint.Part.OTHERS);
    assertPossible(reviewed, by("丙", Act.APPROVED, OTHERS));
  }

  @Test
  void isSentBackForAReasonAndEnteredAnew() {
    var entered = after(by("甲", Act.ENTERED, FIRST));
    assertObjected(
        entered, new Signature(Act.RETURNED, " ", "乙", NOW, FIRST), Objection.REASON_MISSING);
    var returned = after(by("甲", Act.ENTERED, FIRST), by("乙", Act.RETURNED, FIRST));
    assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
    assertThat(returned.returned()).map(Signature::reason).contains("理由");
    assertObjected(returned, by("丙", Act.REVIEWED, FIRST), Objection.NOT_ENTERED);
    assertPossible(returned, by("甲", Act.ENTERED, FIRST));
  }

  @Test
  void isLockedOnceAndUnlockedForAReason() {
    var locked = after(by("甲", Act.ENTERED, FIRST), by("乙", Act.LOCKED, FIRST));
    assertThat(locked.isLocked()).isTrue();
    assertThat(locked.stage()).isEqualTo(Stage.ENTERED);
    assertObjected(locked, by("乙", Act.LOCKED, FIRST), Objection.LOCKED);
    assertObjected(locked, by("乙", Act.RETURNED, FIRST), Objection.LOCKED);
    assertObjected(
        locked, new Signature(Act.UNLOCKED, "", "乙", NOW, FIRST), Objection.REASON_MISSING);
    var unlocked =
        after(
            by("甲", Act.ENTERED, FIRST), by("乙", Act.LOCKED, FIRST), by("乙", Act.UNLOCKED, FIRST));
    assertThat(unlocked.isLocked()).isFalse();
    assertObjected(unlocked, by("乙", Act.UNLOCKED, FIRST), Objection.NOT_LOCKED);
  }
}
