package kaocheng.desktop.scorecards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Sitting.DeskWork;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.EditText;
import kaocheng.desktop.base.form.EntryForm;
import kaocheng.desktop.base.form.EntryLine;
import kaocheng.desktop.base.form.EntryLine.Choice;
import kaocheng.desktop.base.form.EntryLine.Writing;
import kaocheng.model.Appeal;
import kaocheng.model.Appeal.Claim;
import kaocheng.model.Appeal.Decided;
import kaocheng.model.Appeal.Line;
import kaocheng.model.Appeal.Score;
import kaocheng.model.Appeal.Verdict;
import kaocheng.model.text.Message;
import kaocheng.usecase.DecideAppeal;
import kaocheng.usecase.FileAppeal;
import kaocheng.usecase.FormField;
import kaocheng.usecase.FormField.Filling;
import kaocheng.usecase.FormField.Presence;
import kaocheng.usecase.Papers;
import kaocheng.wording.TableWord;
import org.jspecify.annotations.Nullable;

/** The appeals against the chosen line's score, and the form to file one or to decide it. */
final class AppealPane {
  private static final String CLAIM = "claim";
  private static final String DOCUMENT = "document";
  private static final String DECISION = "decision";
  private static final String REASON = "reason";
  private static final String PROPOSER = "proposer";
  private static final String APPROVER = "approver";

  private final Room room;
  private final Speech speech;
  private final ScorecardsModel model;
  private final EntryForm form;
  private final VBox kept = new VBox();
  private final VBox both;
  private final StackPane view = new StackPane();
  private @Nullable CardRow shown;

  AppealPane(Room room, ScorecardsModel model) {
    this.room = room;
    this.speech = room.speech();
    this.model = model;
    form = new EntryForm(speech, this::again);
    form.view().setId("appeal-form");
    kept.setId("appeals-kept");
    kept.getStyleClass().add("background");
    VBox.setVgrow(form.view(), Priority.ALWAYS);
    both = new VBox(kept, form.view());
    both.getStyleClass().add("explaining");
    room.onlyForEditing(form.view());
  }

  StackPane view() {
    return view;
  }

  private void again() {
    if (shown != null) {
      show(shown);
    }
  }

  void show(CardRow row) {
    shown = row;
    var line = model.line(row);
    if (line.isEmpty()) {
      view.getChildren().setAll(List.of(Parts.empty(speech.say(ScorecardsText.CHOOSE_LINE))));
      return;
    }
    view.getChildren().setAll(List.of(both));
    var appeals = model.appeals(line.get());
    tell(appeals);
    appeals.stream()
        .filter(Appeal::isOpen)
        .findFirst()
        .ifPresentOrElse(this::askToDecide, () -> askToFile(row, line.get()));
  }

  private void tell(List<Appeal> appeals) {
    var lines = new ArrayList<Label>();
    for (var appeal : appeals) {
      lines.add(told(filed(appeal)));
      appeal.decision().ifPresent(decided -> lines.add(told(decided(appeal, decided))));
    }
    kept.getChildren().setAll(lines);
    kept.setAccessibleText(speech.say(ScorecardsText.APPEALS_KEPT));
    kept.setVisible(!lines.isEmpty());
    kept.setManaged(!lines.isEmpty());
  }

  private static Label told(String text) {
    var label = Parts.note(text);
    label.setWrapText(true);
    label.setMinWidth(0);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private String filed(Appeal appeal) {
    var claim = appeal.claim();
    var against =
        appeal
            .againstSeal()
            .map(number -> speech.say(ScorecardsText.APPEAL_AGAINST_SEAL, TableWord.seal(number)))
            .orElse("");
    return speech.say(
            ScorecardsText.APPEAL_FILED,
            appeal.number(),
            claim.text(),
            claim.document().isEmpty() ? Speech.NONE : claim.document(),
            appeal.filed().by(),
            appeal.filed().at().toLocalDate().toString(),
            appeal.before().shown())
        + against;
  }

  private String decided(Appeal appeal, Decided decided) {
    var ruling = decided.ruling();
    return speech.say(
        ScorecardsText.APPEAL_DECIDED,
        ruling.verdict(),
        ruling.reason(),
        ruling.document(),
        appeal.before().shown(),
        after(decided.after()),
        ruling.proposer(),
        ruling.approver());
  }

  private String after(Score score) {
    return switch (score) {
      case Score.Scored(var exact, var digits) -> digits;
      case Score.Without(var lack) -> speech.say(lack);
    };
  }

  private void askToFile(CardRow row, Line line) {
    var lines =
        List.of(
            field(CLAIM, TableWord.CLAIM, Presence.NEEDED).as(Writing.LONG),
            field(DOCUMENT, TableWord.DOCUMENT, Presence.OPTIONAL));
    form.open(
        new EntryForm.Asked(
            speech.say(ScorecardsText.APPEAL_AGAINST, row.item()),
            speech.say(ScorecardsText.APPEAL_NOTE),
            lines,
            speech.say(ScorecardsText.FILE_APPEAL)),
        written -> file(line, written),
        _ -> {});
  }

  private void file(Line line, Map<String, String> written) {
    model
        .claim(line, written.getOrDefault(CLAIM, ""), written.getOrDefault(DOCUMENT, ""))
        .ifPresent(claim -> file(claim));
  }

  private void file(Claim claim) {
    work((desk, _) -> new FileAppeal(desk).run(claim), ScorecardsText.APPEAL_IS_FILED);
  }

  private void askToDecide(Appeal appeal) {
    var verdicts =
        Arrays.stream(Verdict.values())
            .map(one -> new Choice(one.name(), speech.say(one)))
            .toList();
    var lines =
        List.of(
            field(DECISION, TableWord.DECISION, Presence.NEEDED).choosing(verdicts),
            field(REASON, TableWord.RULING_REASON, Presence.NEEDED).as(Writing.LONG),
            field(DOCUMENT, TableWord.RULING_DOCUMENT, Presence.NEEDED),
            field(PROPOSER, TableWord.PROPOSER, Presence.NEEDED),
            field(APPROVER, TableWord.APPROVER, Presence.NEEDED));
    form.open(
        new EntryForm.Asked(
            speech.say(ScorecardsText.DECIDE_APPEAL, appeal.number()),
            speech.say(ScorecardsText.DECIDE_NOTE, appeal.before().shown()),
            lines,
            speech.say(ScorecardsText.DECIDE)),
        written -> decide(appeal, written),
        _ -> {});
  }

  private void decide(Appeal appeal, Map<String, String> written) {
    var verdict = Verdict.valueOf(written.getOrDefault(DECISION, ""));
    var papers =
        new Papers(
            written.getOrDefault(REASON, ""),
            written.getOrDefault(DOCUMENT, ""),
            written.getOrDefault(PROPOSER, ""),
            written.getOrDefault(APPROVER, ""));
    work(
        (desk, _) -> new DecideAppeal(desk).run(appeal.number(), verdict, papers),
        ScorecardsText.APPEAL_IS_DECIDED);
  }

  /** Says that it is done, in place of whatever was refused before. */
  private void work(DeskWork<Appeal> work, ScorecardsText done) {
    room.sitting()
        .work(
            Message.of(EditText.WRITING),
            work,
            appeal -> {
              room.problems().done(Message.of(done, appeal.number()));
              room.sitting().refresh();
            });
  }

  private EntryLine field(String name, TableWord heading, Presence presence) {
    return EntryLine.of(
        new FormField(name, speech.say(heading), presence, new Filling.Prose()), "");
  }
}
