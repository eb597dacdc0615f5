package kaocheng.desktop.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kaocheng.usecase.NewPassword;

/** Leads from one place to another, in the window and out of it. */
public interface Guide {

  void go(Place place);

  /** Shows a folder or a file in the program the system has for it. */
  void open(Path path);

  /** Covers the window until the password of the workbook is typed. */
  void lock();

  /** Shows the recovery code of a new password, this once. */
  void show(NewPassword made);

  /** Asks for a printer; says so where there is none. */
  Optional<Printing> printer();

  /** Asks for a file or a folder. */
  List<Path> ask(Question question);

  /** Asks for one file or folder. */
  default Optional<Path> askForOne(Question question) {
    return ask(question).stream().findFirst();
  }

  /** What the user is asked to choose. */
  enum Question {
    WORKBOOK_TO_OPEN,
    WORKBOOK_TO_MAKE,
    FILES_TO_IMPORT,
    FOLDER_FOR_SHEETS,
    FOLDER_FOR_TEMPLATES,
    FOLDER_FOR_WORD_TEMPLATES,
    FOLDER_FOR_SLIPS,
    FOLDER_FOR_BACKUPS,
    FOLDER_FOR_SALVAGE,
    FILE_FOR_TRACE
  }
}
