package kaocheng.desktop.overview;

import kaocheng.model.Department;
import kaocheng.model.Quarter;

/** How many indicators a department has not reported for a quarter. */
public record Unreported(Department department, Quarter quarter, int indicators) {}
