package kaocheng.desktop.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaocheng.desktop.base.Sitting;
import kaocheng.model.signoff.Seal;
import kaocheng.model.text.Message;
import kaocheng.usecase.Assessment;
import kaocheng.usecase.SealedPapers;
import org.jspecify.annotations.Nullable;

/** From which data papers are made: as they are now, or as the quarter was sealed. */
public final class DataModel {
  private final Sitting sitting;
  private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(Offer.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Assessment> shown = new ReadOnlyObjectWrapper<>();
  private @Nullable Assessment now;

  /** One way to have it: from a seal, or from the data as they are now. */
  public record Choice(@Nullable Seal seal) {
    static final Choice NOW = new Choice(null);
  }

  /** The seals that there are, and what is chosen. */
  public record Offer(List<Seal> seals, Choice chosen) {
    static final Offer NONE = new Offer(List.of(), Choice.NOW);

    public Offer {
      seals = List.copyOf(seals);
    }

    List<Choice> choices() {
      var choices = new ArrayList<>(List.of(Choice.NOW));
      seals.stream().map(Choice::new).forEach(choices::add);
      return choices;
    }

    boolean isSealed() {
      return !seals.isEmpty();
    }
  }

  public DataModel(Sitting sitting) {
    this.sitting = sitting;
  }

  public ReadOnlyObjectProperty<Offer> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  /** What papers tell of; nothing while it is still being looked for. */
  public ReadOnlyObjectProperty<@Nullable Assessment> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  Optional<Assessment> shown() {
    return Optional.ofNullable(shown.get());
  }

  /** The seal that is chosen, if one is. */
  Optional<Seal> seal() {
    return Optional.ofNullable(offer.get().chosen().seal());
  }

  /** Looks at a quarter; stays with the seal that is chosen where it is one of the same quarter. */
  void look(Assessment current) {
    now = current;
    var year = current.dossier().cycle().year();
    var quarter = current.quarter();
    if (seal().filter(seal -> seal.year() == year && seal.quarter() == quarter).isEmpty()) {
      offer.set(Offer.NONE);
      shown.set(current);
    }
    sitting.work(
        Message.of(SheetsText.LOOKING_AT_SEAL),
        (desk, _) -> new SealedPapers(desk).seals(year, quarter),
        seals -> take(current, seals));
  }

  private void take(Assessment asked, List<Seal> seals) {
    if (Objects.equals(now, asked)) {
      var chosen = offer.get().chosen();
      var offered = new Offer(seals, Choice.NOW);
      choose(offered, offered.choices().contains(chosen) ? chosen : Choice.NOW);
    }
  }

  /** Has papers made from these data. */
  public void choose(Choice choice) {
    if (!choice.equals(offer.get().chosen())) {
      choose(offer.get(), choice);
    }
  }

  private void choose(Offer offered, Choice choice) {
    offer.set(new Offer(offered.seals(), choice));
    var seal = choice.seal();
    if (seal == null) {
      shown.set(now);
      return;
    }
    shown.set(null);
    sitting.work(
        Message.of(SheetsText.LOOKING_AT_SEAL),
        (desk, _) -> new SealedPapers(desk).of(seal),
        its -> {
          if (choice.equals(offer.get().chosen())) {
            shown.set(its);
          }
        });
  }
}
