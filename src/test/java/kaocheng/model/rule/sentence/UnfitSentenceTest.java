package kaocheng.model.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import kaocheng.model.rule.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that are just inside and just outside what can be. */
class UnfitSentenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "按等次得分 优:80% ^优:80%",
        "按等次得分 优:80% ^良:80.1%",
        "按等次得分 良:80% ^优:79%",
        "按台阶得分 瞄:8 ^瞄:8",
        "按台阶得分 瞄:8 ^抢:9",
        "按台阶得分 抢:9 ^瞄:8",
        "按荣誉得分 国家级:5 ^省级:5.1",
        "按荣誉得分 国家级:5 ^国家级:5",
        "按评议得分 优:100 ^优:90",
        "按评议得分 优:100，群体 市民:80% ^市民:20%",
        "按评议得分 优:100，满分 ^0 分",
        "按评委平均分得分，满分 ^0 分",
        "门柱 5 至 ^5",
        "门柱 0 件 至 ^5%",
        "插值 4%:40 ^4%:45",
        "插值 6%:40 ^4%:45",
        "插值 ^4%:40",
        "分档：100%得40分，^100%得36分",
        "分档：^100%以内得40分，90%得36分",
        "分档：5%得40分，^8%以上得36分",
        "分档 100%:40 ^90:36",
        "分档 100%:40 ^90%:40",
        "分档 100%:40 90%:36 ^95%:32",
        "取低：；^｜不计分",
        "取低：〔^〕",
        "综合：^【4 分",
        "综合：【4 分】不计分；^【4 分",
        "进位得分，基础 8 分，每进 1 位加 0.5 分，每退 1 位减 ^0.6 分，最低 0 分，最高 10 分",
        "与参照持平得 15 分，每高 1 件加 0.5 分，每低 ^2 件减 0.5 分，最高 18 分",
        "与参照持平得 15 分，每高 1 件加 0.5 分，每低 1 ^篇减 0.5 分，最高 18 分",
        "与参照持平得 15 分，每高 1 件加 0.5 分，每低 1 件减 ^0.6 分，最高 18 分",
        "与参照持平得 20 分，按差额分段加减，每段 ^0 件，除数 20",
        "与参照持平得 20 分，按差额分段加减，每段 10 件，除数 ^20 0",
        "每少 ^0 件扣 1 分",
      })
  void whatCannotBeIsRefusedAtItsPlace(String marked) {
    var text = marked.replace("^", "");
    if (!(Grammar.METHODS.read(text) instanceof Sentence.Unreadable<Method> trouble)) {
      throw new AssertionError("readable: " + text);
    }
    assertThat(trouble.place()).as("place").isEqualTo(marked.indexOf('^') + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "按等次得分 优:80% 良:80%",
        "按台阶得分 瞄:8 抢:8",
        "按荣誉得分 国家级:5 省级:5",
        "按评议得分 优:100 良:100",
        "按评委平均分得分，满分 0.1 分",
        "门柱 4.9 至 5",
        "插值 4%:40 4.1%:40",
        "90%以上得36分",
        "25天以内得15分",
        "25天以下得15分",
        "每少 0.1 件扣 1 分",
        "与参照持平得 15 分，每高 1 件加 0.5 分，每低 1.0 件减 0.50 分，最高 18 分",
      })
  void whatJustCanBeIsRead(String text) {
    assertThat(Grammar.METHODS.read(text)).isInstanceOf(Sentence.Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "位次保四^争五",
        "位次保四^争四",
        "位次保四^保三",
        "位次争四^保三",
        "位次保四^争十十",
        "位次进入前 ^十十",
        "^2021年13月底前完成",
      })
  void aTargetThatCannotBeIsRefusedAtItsPlace(String marked) {
    var text = marked.replace("^", "");
    assertThat(Grammar.TARGETS.read(text)).isInstanceOf(Sentence.Unreadable.class);
    if (Grammar.TARGETS.read(text) instanceof Sentence.Unreadable<?> trouble) {
      assertThat(trouble.place()).as("place").isEqualTo(marked.indexOf('^') + 1);
    }
  }
}
