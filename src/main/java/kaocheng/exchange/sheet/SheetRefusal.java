package kaocheng.exchange.sheet;

import kaocheng.model.text.Key;

/** Why a file was not written; the file that was there stays as it is. */
public enum SheetRefusal implements Key {
  /** {0} the folder, {1} the file. */
  NO_FOLDER,
  /** {0} the file: its name is that of a folder. */
  IS_FOLDER,
  /** {0} the file: protected against writing. */
  READ_ONLY,
  /** {0} the file: folder not writable, or the file open in another program. */
  NO_ACCESS,
  /** {0} the file, {1} what the system said. */
  NOT_WRITTEN;

  @Override
  public String family() {
    return "sheet";
  }
}
