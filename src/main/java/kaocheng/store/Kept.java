package kaocheng.store;

import kaocheng.model.Measurement;

/**
 * What was last said about a figure, with the note, the wording and how many versions there are;
 * where it was taken back, it stands no more.
 */
public record Kept(
    Measurement measurement, String note, String written, int versions, boolean stands) {}
