package kaocheng.desktop.overview;

import kaocheng.desktop.base.Place;

/** Something done to the workbook: when, by whom, what, to what, and where that is to be seen. */
public record ChangeRow(
    String at, String who, String what, String subject, String change, Place place) {}
