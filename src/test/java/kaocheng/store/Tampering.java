package kaocheng.store;

import static kaocheng.store.generated.Tables.TRACE;

import org.jooq.impl.DSL;

/** The ways to falsify a trace. */
enum Tampering {
  CHANGE,
  REMOVE,
  REMOVE_AND_CLOSE_UP,
  SWAP,
  INSERT;

  ExaminationTest.Deed deed(long one, long other) {
    return switch (this) {
      case CHANGE ->
          sql -> sql.update(TRACE).set(TRACE.ACTOR, "李").where(TRACE.SEQ.eq(one)).execute();
      case REMOVE -> sql -> sql.deleteFrom(TRACE).where(TRACE.SEQ.eq(one)).execute();
      case REMOVE_AND_CLOSE_UP ->
          sql -> {
            var gone = sql.deleteFrom(TRACE).where(TRACE.SEQ.eq(one)).execute();
            return gone
                + sql.update(TRACE)
                    .set(TRACE.SEQ, TRACE.SEQ.minus(1))
                    .where(TRACE.SEQ.gt(one))
                    .execute();
          };
      case SWAP ->
          sql ->
              sql.update(TRACE)
                  .set(TRACE.SEQ, DSL.when(TRACE.SEQ.eq(one), other).otherwise(one))
                  .where(TRACE.SEQ.in(one, other))
                  .execute();
      case INSERT ->
          sql -> {
            var copied = sql.fetchSingle(TRACE, TRACE.SEQ.eq(one));
            var moved =
                sql.update(TRACE)
                    .set(TRACE.SEQ, TRACE.SEQ.plus(1))
                    .where(TRACE.SEQ.ge(other))
                    .execute();
            copied.setSeq(other);
            return moved + sql.insertInto(TRACE).set(copied.intoMap()).execute();
          };
    };
  }
}
