package kaocheng.exchange.table;

import java.util.List;
import kaocheng.model.text.Message;

/** A table that somebody sent: a text file of rows, or one sheet of a spreadsheet file. */
public interface Table {

  /** The file's name without its folders. */
  String file();

  /** The sheet's name; empty where the file is one table. */
  String sheet();

  /** The SHA-256 of all bytes of the file, in hexadecimal digits. */
  String sha256();

  /** How many bytes the file has. */
  long size();

  /** The charset of a text, or the format of a spreadsheet file: GB18030, XLSX. */
  String coding();

  /** What is worth knowing of how the cells were read: hidden rows, formulas, merged cells. */
  List<Message> notices();

  /** The rows from the first on; each call reads anew. */
  TableRows rows();
}
