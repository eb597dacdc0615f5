package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.sentence.Grammar;

/** Every target with every method that fits it, in things and in percent. */
final class Pairs {
  private static final List<String> TARGETS =
      List.of(
          "不低于 96%",
          "超过 96%",
          "不超过 5%",
          "低于 5%",
          "不少于 100 件",
          "超过 60 件",
          "不超过 16 件",
          "少于 20 件",
          "较上年压减 10%",
          "不高于上年",
          "低于上年",
          "全部完成",
          "台账全部销号",
          "台账销号不低于 95%",
          "2021-06-30 前完成",
          "位次进入前 3",
          "达到标杆 苏州",
          "不高于标杆 苏州",
          "评定不低于 良");
  private static final List<String> METHODS =
      List.of(
          "按完成率得分，封顶 100%",
          "按完成率得分，封顶 120%",
          "达标得满分，否则 0 分",
          "分档 100%:40 90%:36 80%:32",
          "分档 5%:8 8%:6 10%:3",
          "分档 30 件:7 25 件:5 20 件:3",
          "分档 10 件:7 16 件:5 20 件:3",
          "分档 1 位:10 3 位:6",
          "每低 1 个百分点扣 0.5 分（不足 1 个按比例）",
          "每低 2 个百分点扣 1 分（不足 2 个按 2 个计）",
          "每低 2 个百分点扣 1 分（不足 2 个不计）",
          "每高 1 个百分点扣 0.5 分（不足 1 个按 1 个计）",
          "每低于目标 2% 扣 1 分（不足 2% 按比例）",
          "每低于目标 2% 扣 1 分（不足 2% 按 2% 计）",
          "每超出目标 3% 扣 1 分（不足 3% 不计）",
          "每少 3 件扣 1 分（不足 3 件不计）",
          "每超 3 件扣 1 分（不足 3 件按 3 件计）",
          "每超 1 件扣 0.1 分（不足 1 件按比例）",
          "每低 1 位扣 2 分（不足 1 位不计）",
          "按期得满分，每逾期 1 个月扣 1 分",
          "按期得满分，每逾期 1 个月扣 1 分，每提前 1 个月加 0.5 分，最多加 1 分",
          "按销号率得分",
          "按等次得分 优:100% 良:80% 中:60% 差:0%");

  /** A target, a method and a unit that go together. */
  record Pair(Target target, Method method, Unit unit) {}

  static final List<Pair> FITTING = fitting();

  private Pairs() {}

  private static List<Pair> fitting() {
    var pairs = new ArrayList<Pair>();
    for (var target : TARGETS.stream().map(one -> Case.read(Grammar.TARGETS, one)).toList()) {
      for (var method : METHODS.stream().map(one -> Case.read(Grammar.METHODS, one)).toList()) {
        for (var unit : List.of(Unit.counting("件"), Unit.PERCENT)) {
          if (Fit.problem(target, method, unit).isEmpty()) {
            pairs.add(new Pair(target, method, unit));
          }
        }
      }
    }
    return pairs;
  }
}
