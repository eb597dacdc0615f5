package kaocheng.store;

import kaocheng.model.Quarter;

/**
 * The next version of a measurement: the indicator by its number in the workbook, the content, and
 * the line of the file with the value just as it was written there.
 */
public record NewMeasurement(
    long indicator, Quarter quarter, int version, Content content, long line, String written) {}
