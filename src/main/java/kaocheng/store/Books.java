package kaocheng.store;

/** The contents of the open workbook during one unit of work, a book for each sort of thing. */
public final class Books {
  private final Cycles cycles;
  private final Departments departments;
  private final Goals goals;
  private final Indicators indicators;
  private final Imports imports;
  private final Baselines baselines;
  private final Benchmarks benchmarks;
  private final References references;
  private final Ledgers ledgers;
  private final Adjustments adjustments;
  private final Measurements measurements;
  private final Scorecards scorecards;
  private final Dossiers dossiers;
  private final Appeals appeals;
  private final SignOffs signOffs;
  private final Imprints imprints;
  private final Seals seals;
  private final Locks locks;
  private final Traces traces;
  private final Alterations alterations;
  private final Originals originals;
  private final IntakeMemories intakeMemories;
  private final Aliases aliases;

  Books(Session session) {
    cycles = new Cycles(session);
    departments = new Departments(session, cycles);
    goals = new Goals(session, departments);
    indicators = new Indicators(session, departments, goals);
    imports = new Imports(session);
    baselines = new Baselines(session, indicators, imports);
    benchmarks = new Benchmarks(session, indicators, imports);
    references = new References(session, indicators, imports);
    ledgers = new Ledgers(session, indicators, imports);
    adjustments = new Adjustments(session, departments, imports);
    measurements = new Measurements(session, departments, indicators, imports);
    scorecards = new Scorecards(session, departments);
    appeals = new Appeals(session, departments, goals, indicators);
    dossiers = new Dossiers(session, this);
    signOffs = new SignOffs(session, departments);
    imprints = new Imprints(session);
    seals = new Seals(session);
    locks = session.locks();
    traces = new Traces(session);
    alterations = new Alterations(session, cycles, measurements);
    originals = new Originals(session);
    intakeMemories = new IntakeMemories(session);
    aliases = new Aliases(session);
  }

  public Cycles cycles() {
    return cycles;
  }

  public Departments departments() {
    return departments;
  }

  public Goals goals() {
    return goals;
  }

  public Indicators indicators() {
    return indicators;
  }

  public Imports imports() {
    return imports;
  }

  public Baselines baselines() {
    return baselines;
  }

  public Benchmarks benchmarks() {
    return benchmarks;
  }

  public References references() {
    return references;
  }

  public Ledgers ledgers() {
    return ledgers;
  }

  public Adjustments adjustments() {
    return adjustments;
  }

  public Measurements measurements() {
    return measurements;
  }

  public Scorecards scorecards() {
    return scorecards;
  }

  public Dossiers dossiers() {
    return dossiers;
  }

  public Appeals appeals() {
    return appeals;
  }

  public Traces traces() {
    return traces;
  }

  public Alterations alterations() {
    return alterations;
  }

  public Originals originals() {
    return originals;
  }

  public IntakeMemories intakeMemories() {
    return intakeMemories;
  }

  public Aliases aliases() {
    return aliases;
  }

  public SignOffs signOffs() {
    return signOffs;
  }

  public Imprints imprints() {
    return imprints;
  }

  public Seals seals() {
    return seals;
  }

  public Locks locks() {
    return locks;
  }
}
