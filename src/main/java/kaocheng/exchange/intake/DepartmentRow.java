package kaocheng.exchange.intake;

import kaocheng.model.Department;

/** A department of a year, as a file states it. */
public record DepartmentRow(int year, Department department) {}
