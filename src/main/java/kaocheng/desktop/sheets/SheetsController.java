package kaocheng.desktop.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.BaseText;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Department;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Message;
import kaocheng.usecase.AssessCycle;
import kaocheng.usecase.Assessment;
import kaocheng.usecase.Desk;
import kaocheng.usecase.PaperKind;
import kaocheng.usecase.SheetFormat;
import kaocheng.usecase.WritePapers;
import org.controlsfx.control.CheckListView;

/** Chooses departments, formats and a folder, and writes the sheets. */
public final class SheetsController implements Screen {
  private final Room room;
  private final Speech speech;
  private final SheetsModel model = new SheetsModel();
  private final PreviewModel preview;
  private final DataModel data;
  private final TargetFolder folder;
  private final CheckListView<Department> departments = new CheckListView<>();
  private final Label standing = Parts.note("");
  private final Button write;
  private final Button templates;
  private final Button charts;
  private final Button print;
  private final WordTemplates words;
  private final ResultsPane results;
  private final VBox page;
  private final StackPane view = new StackPane();
  private List<Department> known = List.of();

  public SheetsController(Room room) {
    this.room = room;
    this.speech = room.speech();
    preview = new PreviewModel(room.sitting(), speech);
    data = new DataModel(room.sitting());
    folder = new TargetFolder(room, model);
    write = Parts.accent("", Icon.SHEETS, this::write);
    write.setId("write");
    results = new ResultsPane(preview, speech, room.guide()::open);
    var handing = new HandingOut(room, results::show);
    words = new WordTemplates(room, handing::wordTemplates);
    templates =
        wide(
            "templates",
            Parts.button(
                speech.say(SheetsText.TEMPLATES),
                Icon.SHEETS,
                () -> handing.forms(model.departments())),
            speech.say(SheetsText.TEMPLATES_TIP));
    charts = charts(handing);
    print = print();
    var columns = new HBox(choosing(), ordering(), results.view());
    columns.getStyleClass().add("columns");
    VBox.setVgrow(columns, Priority.ALWAYS);
    page =
        new VBox(
            Parts.title(speech.say(SheetsText.TITLE)),
            Parts.note(speech.say(SheetsText.INTRODUCTION)),
            columns);
    page.getStyleClass().add("page");
    model.papersProperty().subscribe(this::tellOrder);
    data.shownProperty().subscribe(this::tellData);
  }

  private VBox choosing() {
    departments.setId("departments");
    departments.setAccessibleText(speech.say(SheetsText.DEPARTMENTS));
    departments.setCellFactory(_ -> new ChoiceCell(departments::getItemBooleanProperty));
    departments
        .getCheckModel()
        .getCheckedItems()
        .addListener((ListChangeListener<Department>) _ -> takeDepartments());
    VBox.setVgrow(departments, Priority.ALWAYS);
    var checks = departments.getCheckModel();
    var all = tick(SheetsText.ALL, checks::checkAll);
    var none = tick(SheetsText.NONE, checks::clearChecks);
    var head =
        new HBox(Parts.heading(speech.say(SheetsText.DEPARTMENTS)), Parts.space(), all, none);
    head.getStyleClass().add("panel-head");
    return narrow(Parts.card(head, departments));
  }

  private Button tick(SheetsText name, Runnable action) {
    var button = new Button(speech.say(name));
    button.setMinWidth(HBox.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private VBox ordering() {
    var boxes = new OrderBoxes(model, speech);
    var more = new HBox(templates, charts);
    more.getStyleClass().add("halves");
    HBox.setHgrow(templates, Priority.ALWAYS);
    HBox.setHgrow(charts, Priority.ALWAYS);
    var box =
        Parts.card(
            new DataBox(data, speech).view(),
            Parts.heading(speech.say(SheetsText.KINDS)),
            boxes.kinds(this::changed),
            Parts.heading(speech.say(SheetsText.FORMATS)),
            boxes.formats(),
            words.view(),
            Parts.heading(speech.say(SheetsText.FOLDER)),
            folder.view(),
            Parts.space(),
            standing,
            more,
            print,
            write);
    write.setMaxWidth(Double.MAX_VALUE);
    box.getStyleClass().add("ordering");
    return box;
  }

  /** Shows what is asked for now, and turns to a kind that has just been ticked. */
  private void changed(PaperKind kind) {
    data.shown().ifPresent(its -> preview.look(its, model.kinds()));
    if (model.wants(kind)) {
      preview.turnTo(kind);
    }
  }

  private Button charts(HandingOut handing) {
    Runnable draw = () -> data.shown().ifPresent(handing::charts);
    return wide(
        "charts",
        Parts.button(speech.say(SheetsText.CHARTS), Icon.SHEETS, draw),
        speech.say(SheetsText.CHARTS_TIP));
  }

  private Button print() {
    return wide(
        "print",
        Parts.button(speech.say(SheetsText.PRINT), Icon.PRINT, this::printAll),
        speech.say(SheetsText.PRINT_TIP));
  }

  private static Button wide(String id, Button button, String tip) {
    button.setId(id);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setTooltip(new Tooltip(tip));
    return button;
  }

  private static VBox narrow(VBox box) {
    box.getStyleClass().add("narrow");
    return box;
  }

  private void printAll() {
    data.shown()
        .ifPresent(assessment -> new PrintRun(room, preview).start(assessment, model.order()));
  }

  private void takeDepartments() {
    model.wantDepartments(
        departments.getCheckModel().getCheckedItems().stream()
            .filter(Objects::nonNull)
            .map(Department::code)
            .toList());
    templates.setDisable(model.departments().isEmpty());
  }

  private void takeGroups() {
    model.wantGroups(known.stream().map(Department::group).distinct().toList());
  }

  private void tellOrder(Number papers) {
    write.setText(speech.say(SheetsText.WRITE, papers));
    allow();
  }

  /** While what was sealed is still being looked for, there is nothing to hand out. */
  private void tellData() {
    data.shown().ifPresentOrElse(this::show, preview::clear);
    allow();
  }

  private void allow() {
    var isNothingShown = data.shown().isEmpty();
    List.of(charts, print).forEach(button -> button.setDisable(isNothingShown));
    write.setDisable(isNothingShown || model.papersProperty().get() == 0);
  }

  private void write() {
    data.shown().ifPresent(its -> folder.orAsk().ifPresent(into -> write(its, into)));
  }

  private void write(Assessment its, Path into) {
    var order = model.order();
    var own = model.wants(SheetFormat.DOCX) ? words.folder() : Optional.<Path>empty();
    room.sitting()
        .work(
            Message.of(SheetsText.WRITING, order.papers()),
            (desk, progress) -> {
              var papers = new WritePapers(desk, into, speech.language());
              own.ifPresent(papers::useTemplates);
              return papers.run(its.from() == null ? assessed(desk, its) : its, order, progress);
            },
            this::tellWritten);
  }

  /** The scores of today are kept with what is written, unless the workbook is only looked at. */
  private static Assessment assessed(Desk desk, Assessment shown) {
    var year = shown.dossier().cycle().year();
    var quarter = shown.quarter();
    var cycle = new AssessCycle(desk);
    return desk.isReadOnly() ? cycle.look(year, quarter) : cycle.run(year, quarter);
  }

  private void tellWritten(List<Path> files) {
    results.show(files);
    model
        .folder()
        .ifPresent(
            into -> room.problems().done(Message.of(SheetsText.WRITTEN, files.size(), into)));
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void show(Place place) {
    room.sitting()
        .assessment()
        .ifPresentOrElse(
            this::look, () -> view.getChildren().setAll(Parts.empty(speech.say(BaseText.NO_YEAR))));
  }

  private void look(Assessment assessment) {
    data.look(assessment);
    view.getChildren().setAll(page);
  }

  private void show(Assessment assessment) {
    var listed = assessment.cards().stream().map(Scorecard::department).toList();
    if (!listed.equals(known)) {
      known = listed;
      departments.getItems().setAll(listed);
      departments.getCheckModel().checkAll();
      takeDepartments();
      takeGroups();
    }
    standing.setText(
        speech.say(
            SheetsText.STANDING,
            assessment.dossier().cycle().year(),
            speech.verdicts().quarter(assessment.quarter()),
            speech.verdicts().standing(assessment.quarter())));
    preview.look(assessment, model.kinds());
  }
}
