package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.Dossier;
import kaocheng.model.Measurement;

/** A city with one indicator of every sort, and short ways to send it files. */
final class City implements AutoCloseable {
  private static final String INDICATORS =
      """
      年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,累计方法,指标值,计分方法,权重
      2021,A,1,1.1,社会评议,分,当期,,"只计分，越高越好",按评议得分 优:100 良:80 中:60 差:40,10
      2021,A,1,1.2,专家打分,分,当期,,"只计分，越高越好","按评委平均分得分，满分 100 分",10
      2021,A,1,1.3,测评位次,位,当期,,位次不低于上年,"按位次得分，每退 1 位减 5%",10
      2021,A,1,1.4,方案出台,日期,当期,,2021-09-30 前完成,"按期得满分，每逾期 1 个月扣 1 分，较上级时限每提前 1 个月加 0.5 分，最多加 1 分",10
      2021,A,1,1.5,荣誉,项,当期,,获得荣誉,按荣誉得分 国家级:5 省级:3,10
      2021,A,1,1.6,台账,项,累计,,台账全部销号,按销号率得分,10
      2021,A,1,1.7,增长,%,累计,取最新,不低于 8%,"综合：【4 分】达标得满分，否则 0 分；【6 分，超过指标值后】按位次得分，每退 1 位减 5%",10
      2021,A,1,1.8,增速,%,累计,取最新,不低于参照 全省平均,"达标得满分，否则 0 分",10
      2021,A,1,1.9,信息,篇,累计,,不少于 100 篇,"按完成率得分，封顶 100%",10
      2021,A,1,1.10,评等,分,当期,,"只计分，越高越好",按评委等次平均得分 优:100% 良:80% 中:60% 差:0%,10
      2021,A,1,1.11,分群评议,分,当期,,"只计分，越高越好","按评议得分 优:100 良:80 中:60 差:40，群体 市民:80% 企业:20%，有效票不少于 1 张",10
      2021,A,1,1.12,文字标杆,等次,当期,,对标 苏州 评定不低于 良,按等次得分 优:100% 良:80% 中:60% 差:0%,10
      2021,A,1,1.13,发文,件,当期,,较上年压减 10%,"达标得满分，否则 0 分",10
      2021,A,1,1.14,均值,分,当期,加权平均,不低于 90 分,"达标得满分，否则 0 分",10
      2021,A,1,1.15,月报,次,当期,,每月不少于 1 次,按达标期数得分,10
      """;

  private final Path folder;
  private final Desk desk;

  City(Path folder) throws IOException {
    this.folder = folder;
    this.desk = new Desks("测试员", Clock.systemUTC()).create(folder.resolve("city"));
    take("年度,单位代码,单位名称,考核序列\n2021,A,市甲局,序列\n2021,B,市乙局,序列\n");
    take("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2021,A,1,重点目标,办文,办文,150\n");
    take(INDICATORS.replace("不低于 90 分", "不少于 90 分"));
  }

  Desk desk() {
    return desk;
  }

  /** Imports a file that has to be taken. */
  ImportReport take(String text) throws IOException {
    var report = send(text, ImportMode.WHOLE_FILES);
    assertThat(faults(report)).isEmpty();
    assertThat(report.refusals()).isEmpty();
    return report;
  }

  /** One department with one indicator of the year before. */
  void takeLastYear() throws IOException {
    take("年度,单位代码,单位名称,考核序列\n2020,A,市甲局,序列\n");
    take("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2020,A,1,重点目标,办文,办文,10\n");
    take(
        """
        年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,累计方法,指标值,计分方法,权重
        2020,A,1,1.9,信息,篇,累计,,不少于 100 篇,"按完成率得分，封顶 100%",10
        """);
  }

  ImportReport send(String text, ImportMode mode) throws IOException {
    var file = Files.writeString(folder.resolve("数据.csv"), text);
    return new ImportFiles(desk).run(List.of(file), mode, _ -> {}, Progress.SILENT).getFirst();
  }

  /** The line, column and reason of every fault of a file that is refused. */
  List<String> faults(String text) throws IOException {
    return faults(send(text, ImportMode.WHOLE_FILES));
  }

  private static List<String> faults(ImportReport report) {
    return report.problems().stream()
        .map(one -> one.line() + " " + one.column() + " " + one.reason().key().name())
        .toList();
  }

  /** The remarks of a file that is taken. */
  List<String> remarks(String text) throws IOException {
    return take(text).notices().stream()
        .filter(notice -> notice.key() == Notice.ROW_REMARK)
        .map(notice -> notice.values().getFirst() + " " + notice.values().getLast())
        .toList();
  }

  /** The line, indicator and reason of every doubt of a file that is taken. */
  List<String> doubts(String text) throws IOException {
    return take(text).doubts().stream()
        .map(
            one ->
                one.subject().line()
                    + " "
                    + one.subject().indicator()
                    + " "
                    + one.what().key().name())
        .toList();
  }

  Dossier dossier() {
    return desk.workbook().read(books -> books.dossiers().load(2021));
  }

  /** What stands of an indicator. */
  Stream<Measurement> measurements(String indicator) {
    return dossier().measurements().stream()
        .filter(one -> one.indicator().number().equals(indicator));
  }

  @Override
  public void close() {
    desk.close();
  }
}
