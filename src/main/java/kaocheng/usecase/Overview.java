package kaocheng.usecase;

import java.time.OffsetDateTime;
import java.util.List;
import kaocheng.model.text.Key;

/** Tells what was done to a workbook, by whom and when. */
public final class Overview {
  private final Desk desk;

  public Overview(Desk desk) {
    this.desk = desk;
  }

  /** Something that was done to the workbook. */
  public record Happening(
      long number,
      OffsetDateTime at,
      String actor,
      Key action,
      String subject,
      String was,
      String became) {}

  /** What was done after the happening of a number, the latest first, but no more than so much. */
  public List<Happening> since(long number, int most) {
    return desk.workbook()
        .read(
            books ->
                books.traces().after(number, most).stream()
                    .map(
                        one ->
                            new Happening(
                                one.number(),
                                one.at(),
                                one.actor(),
                                one.action(),
                                one.subject(),
                                one.was(),
                                one.became()))
                    .toList());
  }
}
