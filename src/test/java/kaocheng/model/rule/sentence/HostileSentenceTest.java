package kaocheng.model.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSentenceTest {
  private static final int LONG = 2000;
  private static final List<String> SEEDS =
      List.of(
          "不低于 96%",
          "不少于 100 篇",
          "分档 100%:40 90%:36",
          "每少 1 篇扣 0.5 分（不足 1 篇按比例）",
          "按等次得分 优:100% 良:80%",
          "2021-08-12 前完成",
          "at least 96%",
          "达到标杆 苏州",
          "功效系数 60+40，低 同组最低 高 参照 全省平均",
          "综合：【4 分】达标得满分，否则 0 分；【6 分】不计分",
          "取低：不计分｜不计分",
          "不计分；每超 1 件加 1 分（不足 1 件不计），最多加 2 分",
          "按评议得分 优:100 良:80，群体 市民:80%",
          "满意率不低于 90%（非常满意、满意）",
          "保四争三抢二瞄一",
          "完成100%得40分，90%以上得36分",
          "与参照持平得 15 分，每高低 1 件加减 0.5 分，最高 18 分");

  @Test
  void isNotSlowedDownByHostileText() {
    var hostile =
        SEEDS.stream()
            .flatMap(
                seed ->
                    Stream.of(
                        seed + " ".repeat(LONG) + "x",
                        seed.substring(0, 3) + " ".repeat(LONG) + seed.substring(3) + "!",
                        " ".repeat(LONG) + seed + "!",
                        seed.substring(0, 4) + "篇".repeat(LONG),
                        seed.substring(0, 4) + "9".repeat(LONG),
                        seed + " " + "9:9 ".repeat(LONG / 4) + "!",
                        seed + ";,".repeat(LONG / 2) + "!",
                        seed + "。".repeat(LONG) + "!"))
            .toList();
    assertThat(hostile).hasSize(136);
    var before = processorTime();
    for (var text : hostile) {
      assertThat(Grammar.TARGETS.read(text)).isNotNull();
      assertThat(Grammar.METHODS.read(text)).isNotNull();
    }
    assertThat(processorTime().minus(before)).isLessThan(Duration.ofSeconds(4));
  }

  /** Time on the processor, which a busy machine does not stretch. */
  private static Duration processorTime() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "篇", "9", " ", "9:9 ", "优:1% ", "(", "\\Q", "不低于 96%", "。", "【", "〔取低：", "保", ",每1"
      })
  void refusesTenThousandCharactersWithoutFailing(String piece) {
    var text = piece.repeat(10_000 / piece.length());
    for (var head : List.of("", "分档 ", "按等次得分 ", "不少于 1 ", "at least ", "达到标杆 ")) {
      assertThat(Grammar.TARGETS.read(head + text)).isInstanceOf(Sentence.Unreadable.class);
      assertThat(Grammar.METHODS.read(head + text)).isInstanceOf(Sentence.Unreadable.class);
    }
  }

  @Test
  void isNotSlowedDownByDeepNesting() {
    var before = processorTime();
    for (var piece : List.of("取低：〔", "综合：【1 分】〔", "{", "[", ";每超", ",每超 1 件加 1 分")) {
      var text = piece.repeat(700 / piece.length());
      for (var whole : List.of(text, text + "不计分", text + "不计分" + "〕".repeat(80))) {
        assertThat(Grammar.METHODS.read(whole)).isInstanceOf(Sentence.Unreadable.class);
      }
    }
    assertThat(processorTime().minus(before)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void refusesWhatWouldBeTooLongToReadAgainOnceWrittenInFull() {
    var piece = "｜每低1个百分点扣1分";
    assertThat(Grammar.METHODS.read("取低：不计分" + piece.repeat(10))).isInstanceOf(Sentence.Read.class);
    assertThat(Grammar.METHODS.read("取低：不计分" + piece.repeat(60)))
        .isInstanceOf(Sentence.Unreadable.class);
  }

  @Property(tries = 200)
  void survivesAnyText(@ForAll String text) {
    readsOrExplains(text);
  }

  @Property(tries = 400)
  void survivesMutilatedSentences(@ForAll("mutilated") String text) {
    readsOrExplains(text);
  }

  private static void readsOrExplains(String text) {
    for (var grammar : List.of(Grammar.TARGETS, Grammar.METHODS)) {
      assertThatCode(() -> grammar.read(text)).as(text).doesNotThrowAnyException();
      if (grammar.read(text) instanceof Sentence.Unreadable<?>(var place, var found, var nearest)) {
        assertThat(place).isBetween(1, text.length() + 1);
        assertThat(text.startsWith(found, place - 1)).isTrue();
        assertThat(nearest).isNotEmpty().doesNotHaveDuplicates();
      }
    }
  }

  @Provide
  Arbitrary<String> mutilated() {
    var words =
        """
        不低于|不少于|每少|每低|每低于目标|扣|分|（不足|按|计）|不计）|按比例）|1|2|0|9999999999999999
        |0.00000000001|%|个|百分点|篇|位|分档|100%:40|90%:36|:|优:100%|按等次得分|2021-08-12|0000-00-00
        |前完成| |。|以上|综合：|取低：|【|】|〔|〕|｜|不计分|；每超|加|最多加|保|争|瞄|off per|below|(parts in proportion)|达到标杆|苏州|٣|𠀀\
        """;
    return Arbitraries.of(words.replace("\n", "").split("\\|"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(list -> String.join("", list));
  }
}
