package kaocheng.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kaocheng.model.signoff.Seal;
import kaocheng.usecase.SealDifferences.Difference;
import kaocheng.usecase.SealQuarter.Before;

/** Prints seals and what differs from them. */
final class SealPrinter {
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Terminal terminal;

  SealPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Before before) {
    if (!before.unapproved().isEmpty()) {
      terminal.say(
          Said.NOT_APPROVED, before.unapproved().size(), String.join(" ", before.unapproved()));
    }
    before
        .seal()
        .ifPresent(
            seal -> {
              print(seal);
              terminal.say(Said.DIFFERENT_FROM_SEAL, before.differences().size());
              print(before.differences());
            });
  }

  /** One line with the name of the seal, its check code, who made it and when. */
  void print(Seal seal) {
    terminal.say(
        seal.isCorrection() ? Said.SEAL_CORRECTED : Said.SEALED,
        seal.year(),
        seal.quarter().number(),
        seal.number(),
        seal.code(),
        seal.by(),
        TO_THE_MINUTE.format(seal.at()),
        seal.made().program(),
        seal.reason());
  }

  void print(List<Difference> differences) {
    var table = new TextTable();
    for (var one : differences) {
      table.add(
          List.of(
              "  " + one.subject(),
              terminal.words().say(one.what()),
              one.was().isEmpty() ? "—" : one.was(),
              "→",
              one.became().isEmpty() ? "—" : one.became()));
    }
    table.lines().forEach(terminal::print);
  }
}
