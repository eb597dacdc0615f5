package kaocheng.desktop.base;

/** The names by which screens are remembered and referred to. */
public final class Screens {
  public static final String WELCOME = "welcome";
  public static final String OVERVIEW = "overview";
  public static final String SCORECARDS = "scorecards";
  public static final String INTAKE = "import";
  public static final String GOALS = "goals";
  public static final String FIGURES = "figures";
  public static final String LEDGER = "ledger";
  public static final String REGISTERS = "registers";
  public static final String SIGNING = "signing";
  public static final String SHEETS = "sheets";
  public static final String TRACE = "trace";
  public static final String SETTINGS = "settings";

  private Screens() {}
}
