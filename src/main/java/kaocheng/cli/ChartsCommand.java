package kaocheng.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import kaocheng.usecase.AssessCycle;
import kaocheng.usecase.Desks;
import kaocheng.usecase.PictureFormat;
import kaocheng.usecase.WritePapers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaocheng charts}: saves the charts of a bulletin one by one. */
@Command(name = "charts")
final class ChartsCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Mixin private final FromAndTo files = new FromAndTo();

  @Mixin private final Period period = new Period();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "png,svg",
      descriptionKey = "pictureFormat",
      hideParamSyntax = true,
      converter = PictureFormatConverter.class)
  private Set<PictureFormat> formats = EnumSet.allOf(PictureFormat.class);

  @Mixin private final SealedOption sealed = new SealedOption();

  ChartsCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(files.workbook())) {
      var cycle = new AssessCycle(desk);
      var year = period.year();
      var quarter = period.quarter();
      var assessment = sealed.of(desk, year, quarter, () -> cycle.look(year, quarter));
      var written =
          new WritePapers(desk, files.out(), terminal.language())
              .charts(assessment, formats, terminal.progress());
      terminal.say(Said.FILES_WRITTEN, written.size(), files.told());
      return Status.DONE;
    }
  }
}
