package kaocheng.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaocheng.exchange.intake.About;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;
import kaocheng.store.Content;
import kaocheng.store.IndicatorRef;
import kaocheng.store.Standing;
import kaocheng.usecase.RowFault.Remedy;
import org.jspecify.annotations.Nullable;

/** Rows that make one report together, kept until the file ends. */
final class Gathered<R> {
  private final Map<Standing.Slot, Group<R>> groups = new LinkedHashMap<>();

  /** What a row is about, which figure it belongs to, and where it stands. */
  record Member<R>(
      About about, IndicatorRef indicator, @Nullable ValueKind part, long line, R row) {}

  private record Group<R>(List<Member<R>> members) {
    Member<R> first() {
      return members.getFirst();
    }
  }

  /** Adds a row, or tells why it cannot belong to the others. */
  Taking add(Member<R> member) {
    var about = member.about();
    var slot = new Standing.Slot(member.indicator().id(), about.quarter(), member.part());
    var group = groups.computeIfAbsent(slot, _ -> new Group<>(new ArrayList<>()));
    if (!group.members().isEmpty() && !group.first().about().asOf().equals(about.asOf())) {
      return Taking.impossible(
          Doubts.about(
              MeasurementColumn.AS_OF,
              about.asOf().toString(),
              Message.of(RowFault.AS_OF_DIFFERS, group.first().line()),
              Message.of(Remedy.WRITE_ONE_AS_OF)));
    }
    group.members().add(member);
    return new Taking.Waiting();
  }

  /** What the rows say together, and how they were written. */
  record Whole(Reported reported, String written) {}

  /** Files the reports, and tells of every row what became of it. */
  List<Taker.Settled> file(Filing filing, Function<List<R>, Whole> making) {
    var settled = new ArrayList<Taker.Settled>();
    for (var group : groups.values()) {
      var taking = filing.file(report(group, making), List.of());
      group.members().forEach(member -> settled.add(new Taker.Settled(member.line(), taking)));
    }
    return settled;
  }

  private static <R> Filing.Report report(Group<R> group, Function<List<R>, Whole> making) {
    var first = group.first();
    var whole = making.apply(group.members().stream().map(Member::row).toList());
    var content = new Content(whole.reported(), Qualifier.EXACT, first.about().asOf(), "");
    var said = new Filing.Said(content, first.line(), whole.written());
    return new Filing.Report(first.about(), first.indicator(), first.part(), said);
  }
}
