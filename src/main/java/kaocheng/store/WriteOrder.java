package kaocheng.store;

import static kaocheng.store.generated.Tables.ADJUSTMENT;
import static kaocheng.store.generated.Tables.BASELINE;
import static kaocheng.store.generated.Tables.BENCHMARK;
import static kaocheng.store.generated.Tables.CONTENT_DIGEST;
import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.FILE_IMPORT;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.LEDGER_ITEM;
import static kaocheng.store.generated.Tables.MEASUREMENT;
import static kaocheng.store.generated.Tables.ORIGINAL;
import static kaocheng.store.generated.Tables.ORIGINAL_PIECE;
import static kaocheng.store.generated.Tables.REFERENCE_VALUE;
import static kaocheng.store.generated.Tables.SCORECARD;
import static kaocheng.store.generated.Tables.SCORE_TEXT;
import static kaocheng.store.generated.Tables.SEAL;
import static kaocheng.store.generated.Tables.SEAL_PIECE;
import static kaocheng.store.generated.Tables.SIGN_ACT;
import static kaocheng.store.generated.Tables.TRACE;

import java.util.List;
import org.jooq.Table;

/** The order in which waiting rows are written, so that what they refer to is there. */
final class WriteOrder {
  static final List<Table<?>> PARENTS_FIRST =
      List.of(
          TRACE,
          CONTENT_DIGEST,
          FILE_IMPORT,
          DEPARTMENT,
          GOAL,
          INDICATOR,
          BASELINE,
          BENCHMARK,
          REFERENCE_VALUE,
          LEDGER_ITEM,
          ADJUSTMENT,
          MEASUREMENT,
          SCORECARD,
          SCORE_TEXT,
          ORIGINAL,
          ORIGINAL_PIECE,
          SIGN_ACT,
          SEAL,
          SEAL_PIECE);

  private WriteOrder() {}
}
