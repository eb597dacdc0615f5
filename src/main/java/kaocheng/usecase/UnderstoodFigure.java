package kaocheng.usecase;

import java.time.LocalDate;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.figure.Unit;

/** How a figure that was typed has been read: which of them from 1, and what it says. */
public record UnderstoodFigure(
    long place,
    FigureSlot slot,
    Reported reported,
    Unit unit,
    Qualifier qualifier,
    LocalDate asOf) {}
