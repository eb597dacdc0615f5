package kaocheng.desktop.base;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The icons of the window, drawn as lines in a square of 24 by 24. */
public enum Icon {
  HOME("M4 11 L12 4 L20 11 M6 10 V20 H10 V14 H14 V20 H18 V10"),
  OVERVIEW("M4 4 H11 V11 H4 Z M13.5 4 H20 V8 H13.5 Z M13.5 11 H20 V20 H13.5 Z M4 14 H11 V20 H4 Z"),
  SCORECARD("M6 3 H18 V21 H6 Z M9 8 H15 M9 12 H15 M9 16 H13"),
  IMPORT("M12 4 V15 M7.5 10.5 L12 15 L16.5 10.5 M4 16 V20 H20 V16"),
  GRID("M3.5 5 H20.5 V19 H3.5 Z M3.5 9.7 H20.5 M3.5 14.3 H20.5 M9.5 5 V19 M15 5 V19"),
  SETTINGS(
      "M4 7 H13 M19 7 H20 M13 7 A3 3 0 1 0 19 7 A3 3 0 1 0 13 7 M4 17 H5 M11 17 H20 M5 17 A3 3 0 1"
          + " 0 11 17 A3 3 0 1 0 5 17"),
  TREE(
      "M4 3.5 H12 V7.5 H4 Z M12 10.5 H20 V14.5 H12 Z M12 17 H20 V21 H12 Z M7 7.5 V19 H12 M7 12.5"
          + " H12"),
  UNDO("M8 4.5 L4 8.5 L8 12.5 M4 8.5 H14 A5.2 5.2 0 0 1 14 19 H9"),
  REDO("M16 4.5 L20 8.5 L16 12.5 M20 8.5 H10 A5.2 5.2 0 0 0 10 19 H15"),
  HISTORY("M3 12 A9 9 0 1 1 21 12 A9 9 0 1 1 3 12 M12 6.5 V12 L16 14.5"),
  COMPARE("M12 3 V21 M4 7 H9 V17 H4 Z M15 7 H20 V17 H15 Z"),
  PRINT("M7 8 V3 H17 V8 M7 17 H4 V8 H20 V17 H17 M7 14 H17 V21 H7 Z M16.5 11 H17.5"),
  EDIT("M4 20 L5 15.5 L16 4.5 L19.5 8 L8.5 19 Z M13.5 7 L17 10.5"),
  LOCK("M5 11 H19 V21 H5 Z M8 11 V7.5 A4 4 0 0 1 16 7.5 V11 M12 15 V17.5"),
  UNLOCK("M5 11 H19 V21 H5 Z M8 11 V7.5 A4 4 0 0 1 15.6 6 M12 15 V17.5"),
  SEAL("M12 3 A6 6 0 1 1 11.9 3 M8.5 14 L7 21 L12 18.5 L17 21 L15.5 14 M9.5 9 L11.3 11 L14.8 7.2"),
  SHEETS("M7 8 V3 H17 V8 M7 17 H4 V8 H20 V17 H17 M7 14 H17 V21 H7 Z"),
  LEDGER(
      "M9 6 H20 M9 12 H20 M9 18 H20 M3.5 6 L4.8 7.4 L7 4.6 M3.5 12 L4.8 13.4 L7 10.6 M4 18 H6.5"),
  REGISTERS("M4 4 H20 V20 H4 Z M4 9 H20 M9 9 V20 M12 13 H17 M12 16.5 H17"),
  CHECK("M4 12.5 L10 18 L20 6"),
  OPEN("M3 19 V5 H9 L11 8 H20 V11 M3 19 L6 11 H22 L19 19 Z"),
  NEW("M6 3 H14 L19 8 V21 H6 Z M12.5 10.5 V17.5 M9 14 H16"),
  CITY(
      "M4 21 V9 L11 5 V21 M11 10 H20 V21 M2.5 21 H21.5 M7 11 V12 M7 15 V16 M15 14 H16.5 M15 17.5"
          + " H16.5"),
  SEARCH("M4 10.5 A6.5 6.5 0 1 1 17 10.5 A6.5 6.5 0 1 1 4 10.5 M15.5 15.5 L21 21"),
  HELP(
      "M3 12 A9 9 0 1 1 21 12 A9 9 0 1 1 3 12 M9.2 9.8 C9.2 6 14.8 6 14.8 9.8 C14.8 12 12 12 12"
          + " 14.2 M12 17 V17.6"),
  LOOKS("M12 3 A9 9 0 1 0 12 21 Z M12 3 A9 9 0 0 1 12 21"),
  PERSON("M8 8 A4 4 0 1 1 16 8 A4 4 0 1 1 8 8 M4.5 20.5 C4.5 13.5 19.5 13.5 19.5 20.5"),
  COPY("M8.5 8.5 H20 V20 H8.5 Z M15.5 8.5 V4 H4 V15.5 H8.5"),
  CLOSE("M6 6 L18 18 M18 6 L6 18"),
  PREVIOUS("M15 5 L8 12 L15 19"),
  NEXT("M9 5 L16 12 L9 19"),
  FOLDER("M3 19 V5 H9 L11 8 H21 V19 Z"),
  CALENDAR("M4 6 H20 V20 H4 Z M4 10.5 H20 M8.5 3.5 V8 M15.5 3.5 V8 M8 14 H10 M14 14 H16"),
  INFORMATION("M3 12 A9 9 0 1 1 21 12 A9 9 0 1 1 3 12 M12 11 V17 M12 7 V7.6"),
  WARNING("M12 4 L22 20 H2 Z M12 10 V15 M12 17.4 V17.8");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /** A new node of the icon; all icons take the same room. */
  public StackPane node() {
    var line = new SVGPath();
    line.setContent(path);
    line.getStyleClass().add("line-icon");
    var node = new StackPane(line);
    node.getStyleClass().add("icon");
    return node;
  }
}
