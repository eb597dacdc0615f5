package kaocheng.desktop.base;

import javafx.scene.Node;

/** What a screen finds in the window around it. */
public record Room(
    Sitting sitting,
    Background background,
    Problems problems,
    Guide guide,
    Preferences preferences,
    Speech speech,
    Looks looks) {
  public Palette palette() {
    return looks.theme().palette();
  }

  /** Shows what changes the workbook only while it may be changed. */
  public void onlyForEditing(Node... parts) {
    var isReadOnly = sitting.readOnlyProperty();
    for (var part : parts) {
      part.visibleProperty().bind(isReadOnly.not());
      part.managedProperty().bind(isReadOnly.not());
      part.disableProperty().bind(isReadOnly);
    }
  }

  /** Shows what is filled in as it stands, to be read and not to be changed, where it must not. */
  public void onlyToBeRead(Node fields) {
    fields.getStyleClass().add("readable");
    fields.disableProperty().bind(sitting.readOnlyProperty());
  }
}
