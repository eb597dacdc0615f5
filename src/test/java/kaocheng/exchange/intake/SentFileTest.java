package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.Sent.DEPARTMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kaocheng.exchange.table.RowFault;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentFileTest {
  @TempDir private Path folder;

  private Sent sent() {
    return new Sent(folder);
  }

  @Test
  void recognisesHeadingsInAnyOrderAndSpelling() throws IOException {
    var file = sent().open("\ufeffINDICATOR, Ｙｅａｒ ,季度,\"单位代码\",numerator,备注,分母,\n");

    assertThat(file.kind()).isEqualTo(FileKind.MEASUREMENTS);
    assertThat(file.notices()).containsExactly(Message.of(HeadingProblem.COLUMNS_IGNORED, "备注"));
  }

  @Test
  void refusesHeadingsThatLackSomething() throws IOException {
    assertThat(sent().refusal("年度,单位代码,指标编号,填报值\n"))
        .isEqualTo(
            Message.of(
                HeadingProblem.HEADINGS_MISSING,
                "sent.csv",
                1L,
                FileKind.MEASUREMENTS,
                "季度",
                "年度、单位代码、指标编号、填报值"));
    assertThat(sent().refusal("\n年度,季度,单位代码,指标编号,分子\n"))
        .isEqualTo(
            Message.of(
                HeadingProblem.HEADINGS_MISSING,
                "sent.csv",
                2L,
                FileKind.MEASUREMENTS,
                "填报值",
                "年度、季度、单位代码、指标编号、分子"));
  }

  @Test
  void refusesHeadingsOfNoKindOrOfSeveral() throws IOException {
    var none = sent().refusal("姓名,电话\n");
    assertThat(none.key()).isEqualTo(HeadingProblem.NO_KIND);
    assertThat(none.values().subList(0, 3)).containsExactly("sent.csv", 1L, "姓名、电话");
    assertThat(none.values().get(3))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains(Message.of(HeadingProblem.KIND_NEEDS, FileKind.DEPARTMENTS, "年度、单位代码、单位名称、考核序列"))
        .hasSize(FileKind.values().length);
    assertThat(sent().refusal("年度,季度,单位代码,指标编号,填报值,基期年度,基期值\n"))
        .isEqualTo(
            Message.of(
                HeadingProblem.SEVERAL_KINDS,
                "sent.csv",
                1L,
                List.of(FileKind.BASELINES, FileKind.MEASUREMENTS)));
    assertThat(sent().refusal("年度,单位代码,单位名称,考核序列,年度\n"))
        .isEqualTo(Message.of(HeadingProblem.HEADINGS_TWICE, "sent.csv", 1L, "年度"));
    assertThat(sent().refusal("\n \n").key()).isEqualTo(HeadingProblem.NO_ROWS);
    assertThat(sent().refusal("年度,\"单位\n"))
        .isEqualTo(
            Message.of(
                HeadingProblem.HEADINGS_BROKEN,
                "sent.csv",
                1L,
                "年度,\"单位",
                Message.of(RowFault.QUOTE_NOT_CLOSED)));
  }

  @Test
  void refusesToReadAFileAsAnotherKind() throws IOException {
    var file = sent().open(DEPARTMENTS);

    assertThat(catchThrowableOfType(Refused.class, file::goals).reason())
        .isEqualTo(
            Message.of(
                HeadingProblem.ANOTHER_KIND, "sent.csv", FileKind.GOALS, FileKind.DEPARTMENTS));
  }
}
