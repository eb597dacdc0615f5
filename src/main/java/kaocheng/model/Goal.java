package kaocheng.model;

import kaocheng.model.figure.Rational;

/** A numbered target of a department, in its original wording, with its weight in points. */
public record Goal(GoalKey key, Category category, String title, String wording, Rational weight) {}
