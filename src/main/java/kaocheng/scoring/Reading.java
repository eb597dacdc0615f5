package kaocheng.scoring;

import kaocheng.model.Outcome;
import kaocheng.model.figure.Derivation;

/** The measured value to date, or the outcome that stands in its place. */
sealed interface Reading {

  record Known(Derivation value) implements Reading {}

  record Without(Outcome outcome) implements Reading {}
}
