package kaocheng.desktop;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Looks;
import kaocheng.desktop.base.Looks.TextSize;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.Theme;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.usecase.Desk;
import kaocheng.usecase.YearReview;

/** The head of the window: the workbook, its year and quarter, the search box, and the looks. */
final class Header {
  /** Each language is offered in its own words, whichever is spoken now. */
  private static final String IN_ENGLISH = "English";

  private static final String IN_CHINESE = "中文";

  private final Speech speech;
  private final Sitting sitting;
  private final Looks looks;
  private final PersonAsking persons;
  private final Label name = new Label();
  private final Button readOnly = new Button();
  private final ComboBox<Integer> year = new ComboBox<>();
  private final Map<Quarter, ToggleButton> quarters = new EnumMap<>(Quarter.class);
  private final HBox period = new HBox();
  private final HBox view = new HBox();
  private boolean updating;

  Header(Speech speech, Sitting sitting, Looks looks, PersonAsking persons) {
    this.speech = speech;
    this.persons = persons;
    this.sitting = sitting;
    this.looks = looks;
    name.getStyleClass().add("workbook-name");
    readOnly.setId("read-only");
    readOnly.setText(speech.say(ShellText.READ_ONLY));
    readOnly.setTooltip(new Tooltip());
    readOnly.setMinWidth(HBox.USE_PREF_SIZE);
    readOnly.getStyleClass().add("read-only");
    readOnly.managedProperty().bind(readOnly.visibleProperty());
    readOnly.setOnAction(_ -> sitting.desk().map(Desk::file).ifPresent(sitting::open));
    year.setId("year");
    year.setAccessibleText(speech.say(ShellText.YEAR));
    year.setTooltip(new Tooltip(speech.say(ShellText.YEAR)));
    year.setOnAction(_ -> chooseYear());
    period.getStyleClass().add("period");
    period.getChildren().addAll(year, quarterButtons());
  }

  /** The finished head, with the search box and the button for help in it. */
  HBox view(CommandBox commands, Button help) {
    commands.field().getStyleClass().add("search");
    view.getStyleClass().add("header");
    var program = Parts.heading(speech.say(ShellText.PROGRAM));
    program.getStyleClass().add("program-name");
    view.getChildren()
        .setAll(
            program,
            name,
            readOnly,
            period,
            Parts.space(),
            commands.field(),
            person(),
            language(),
            looks(),
            help);
    return view;
  }

  private HBox quarterButtons() {
    var group = new ToggleGroup();
    var box = new HBox();
    box.getStyleClass().add("quarters");
    for (var quarter : Quarter.values()) {
      var button = new ToggleButton(speech.say(ShellText.QUARTER_SHORT, quarter.number()));
      button.setId("quarter-" + quarter.number());
      button.setMinWidth(HBox.USE_PREF_SIZE);
      var told = speech.verdicts().quarter(quarter) + " " + speech.verdicts().standing(quarter);
      button.setTooltip(new Tooltip(told));
      button.setAccessibleText(told);
      button.setToggleGroup(group);
      button
          .getStyleClass()
          .add(
              switch (quarter) {
                case FIRST -> Styles.LEFT_PILL;
                case SECOND, THIRD -> Styles.CENTER_PILL;
                case FOURTH -> Styles.RIGHT_PILL;
              });
      button.setOnAction(
          _ -> {
            sitting.quarterProperty().set(quarter);
            button.setSelected(true);
          });
      quarters.put(quarter, button);
      box.getChildren().add(button);
    }
    return box;
  }

  /** Who sits there; another person tells another name. */
  private Button person() {
    var button = Parts.button("", Icon.PERSON, persons::askAgain);
    button.setId("person");
    button.getStyleClass().add(Styles.FLAT);
    button.setAccessibleText(speech.say(ShellText.PERSON_TIP));
    button.setTooltip(new Tooltip(speech.say(ShellText.PERSON_TIP)));
    button
        .textProperty()
        .bind(
            persons
                .nameProperty()
                .map(known -> known.isEmpty() ? speech.say(ShellText.PERSON_NONE) : known));
    return button;
  }

  private Button language() {
    var button = new Button(looks.language() == Language.CHINESE ? IN_ENGLISH : IN_CHINESE);
    button.setId("language");
    button.setMinWidth(HBox.USE_PREF_SIZE);
    button.getStyleClass().add(Styles.FLAT);
    button.setOnAction(
        _ ->
            looks
                .languageProperty()
                .set(looks.language() == Language.CHINESE ? Language.ENGLISH : Language.CHINESE));
    return button;
  }

  private MenuButton looks() {
    var menu = new MenuButton(speech.say(ShellText.LOOKS), Icon.LOOKS.node());
    menu.setId("looks");
    menu.setMinWidth(HBox.USE_PREF_SIZE);
    menu.getStyleClass().add(Styles.FLAT);
    var themes = new ToggleGroup();
    Arrays.stream(Theme.values()).forEach(theme -> menu.getItems().add(item(theme, themes)));
    menu.getItems().add(new SeparatorMenuItem());
    var sizes = new ToggleGroup();
    Arrays.stream(TextSize.values()).forEach(size -> menu.getItems().add(item(size, sizes)));
    return menu;
  }

  private MenuItem item(Theme theme, ToggleGroup group) {
    var item = new RadioMenuItem(speech.say(ShellText.THEME_OF, theme));
    item.setToggleGroup(group);
    item.setSelected(looks.theme() == theme);
    item.setOnAction(_ -> looks.themeProperty().set(theme));
    return item;
  }

  private MenuItem item(TextSize size, ToggleGroup group) {
    var item = new RadioMenuItem(speech.say(ShellText.SIZE_OF, size));
    item.setToggleGroup(group);
    item.setSelected(looks.sizeProperty().get() == size);
    item.setOnAction(_ -> looks.sizeProperty().set(size));
    return item;
  }

  private void chooseYear() {
    var chosen = year.getValue();
    if (!updating && chosen != null) {
      sitting.chooseYear(chosen);
    }
  }

  /** Shows what is open now. */
  void update() {
    updating = true;
    var desk = sitting.desk();
    name.setText(
        desk.map(one -> one.file().getFileName().toString().replaceFirst("\\.mv\\.db$", ""))
            .orElseGet(() -> speech.say(ShellText.NO_WORKBOOK)));
    name.setTooltip(
        desk.map(one -> new Tooltip(speech.say(ShellText.WORKBOOK_TIP, one.file()))).orElse(null));
    readOnly.setVisible(sitting.isReadOnly());
    var isDoubtful = desk.flatMap(Desk::reservation).isPresent();
    readOnly.setText(speech.say(isDoubtful ? ShellText.DOUBTFUL : ShellText.READ_ONLY));
    var tip = speech.say(isDoubtful ? ShellText.DOUBTFUL_TIP : ShellText.READ_ONLY_TIP);
    readOnly.getTooltip().setText(tip);
    readOnly.setAccessibleText(tip);
    var review = sitting.review();
    year.getItems().setAll(review.map(YearReview::years).orElse(List.of()));
    review.ifPresent(one -> year.setValue(one.year()));
    period.setVisible(review.isPresent());
    quarters.forEach(
        (quarter, button) -> button.setSelected(sitting.quarterProperty().get() == quarter));
    updating = false;
  }
}
