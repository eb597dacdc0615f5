package kaocheng.store;

/** What an imported file is about. */
public enum ImportKind {
  DEPARTMENTS,
  POLICIES,
  GOALS,
  INDICATORS,
  BASELINES,
  BENCHMARKS,
  MEASUREMENTS,
  REFERENCES,
  LEDGER,
  BALLOTS,
  PANELS,
  PLACES,
  MILESTONES,
  HONOURS,
  ADJUSTMENTS,
  /** No file: what a person typed in at one time. */
  TYPED
}
