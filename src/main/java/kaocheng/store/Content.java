package kaocheng.store;

import java.time.LocalDate;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;

/**
 * All that a department says about an indicator and a quarter; the same content again is no new
 * version.
 */
public record Content(Reported reported, Qualifier qualifier, LocalDate asOf, String note) {}
