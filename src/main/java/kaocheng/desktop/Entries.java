package kaocheng.desktop;

import java.util.List;
import kaocheng.desktop.Entry.Needs;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Screens;
import kaocheng.desktop.figures.FiguresController;
import kaocheng.desktop.figures.FiguresText;
import kaocheng.desktop.goals.GoalsController;
import kaocheng.desktop.goals.GoalsText;
import kaocheng.desktop.intake.IntakeController;
import kaocheng.desktop.intake.IntakeText;
import kaocheng.desktop.ledger.LedgerController;
import kaocheng.desktop.ledger.LedgerText;
import kaocheng.desktop.overview.OverviewController;
import kaocheng.desktop.overview.OverviewText;
import kaocheng.desktop.registers.RegistersController;
import kaocheng.desktop.registers.RegistersText;
import kaocheng.desktop.scorecards.ScorecardsController;
import kaocheng.desktop.scorecards.ScorecardsText;
import kaocheng.desktop.settings.SettingsController;
import kaocheng.desktop.settings.SettingsText;
import kaocheng.desktop.sheets.SheetsController;
import kaocheng.desktop.sheets.SheetsText;
import kaocheng.desktop.signing.SigningController;
import kaocheng.desktop.signing.SigningText;
import kaocheng.desktop.trace.TraceController;
import kaocheng.desktop.trace.TraceText;
import kaocheng.desktop.welcome.WelcomeController;
import kaocheng.desktop.welcome.WelcomeText;

/** All screens, in the order in which the navigation lists them. */
final class Entries {
  /** Screens beyond this have no digit to be called by. */
  static final int LAST_DIGIT = 9;

  static final List<Entry> ALL =
      List.of(
          new Entry(
              Screens.WELCOME,
              WelcomeText.NAME,
              WelcomeText.HELP,
              Icon.HOME,
              Needs.NOTHING,
              WelcomeController::new),
          new Entry(
              Screens.OVERVIEW,
              OverviewText.TITLE,
              OverviewText.HELP,
              Icon.OVERVIEW,
              Needs.A_WORKBOOK,
              OverviewController::new),
          new Entry(
              Screens.INTAKE,
              IntakeText.TITLE,
              IntakeText.HELP,
              Icon.IMPORT,
              Needs.A_WORKBOOK,
              IntakeController::new),
          new Entry(
              Screens.GOALS,
              GoalsText.TITLE,
              GoalsText.HELP,
              Icon.TREE,
              Needs.A_WORKBOOK,
              GoalsController::new),
          new Entry(
              Screens.FIGURES,
              FiguresText.TITLE,
              FiguresText.HELP,
              Icon.GRID,
              Needs.A_WORKBOOK,
              FiguresController::new),
          new Entry(
              Screens.LEDGER,
              LedgerText.TITLE,
              LedgerText.HELP,
              Icon.LEDGER,
              Needs.A_WORKBOOK,
              LedgerController::new),
          new Entry(
              Screens.REGISTERS,
              RegistersText.TITLE,
              RegistersText.HELP,
              Icon.REGISTERS,
              Needs.A_WORKBOOK,
              RegistersController::new),
          new Entry(
              Screens.SCORECARDS,
              ScorecardsText.TITLE,
              ScorecardsText.HELP,
              Icon.SCORECARD,
              Needs.A_WORKBOOK,
              ScorecardsController::new),
          new Entry(
              Screens.SHEETS,
              SheetsText.TITLE,
              SheetsText.HELP,
              Icon.SHEETS,
              Needs.A_WORKBOOK,
              SheetsController::new),
          new Entry(
              Screens.SIGNING,
              SigningText.TITLE,
              SigningText.HELP,
              Icon.SEAL,
              Needs.A_WORKBOOK,
              SigningController::new),
          new Entry(
              Screens.TRACE,
              TraceText.TITLE,
              TraceText.HELP,
              Icon.HISTORY,
              Needs.A_WORKBOOK,
              TraceController::new),
          new Entry(
              Screens.SETTINGS,
              SettingsText.TITLE,
              SettingsText.HELP,
              Icon.SETTINGS,
              Needs.A_WORKBOOK,
              SettingsController::new));

  private Entries() {}
}
