package kaocheng.exchange.intake;

import kaocheng.model.Reported;

/** A place in a ranking, with last year's, as a file states it; the document is the note. */
public record PlaceRow(About about, Reported.Place place, String document, String written) {}
