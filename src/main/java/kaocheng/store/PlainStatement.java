package kaocheng.store;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells statements that do nothing but describe tables, in the words in which a workbook's are
 * described, from those that name a program, a file or another database.
 */
final class PlainStatement {
  private static final Set<String> WORDS =
      Set.of(
          """
          ADD ADMIN ALTER AND AS BETWEEN BIGINT BINARY BOOLEAN CACHED CASE CAST CHARACTER \
          CHAR_LENGTH CHECK CONSTRAINT CREATE CREATE_BUILD CURRENT_TIMESTAMP DATE DECIMAL DEFAULT \
          DISTINCT ELSE END EXISTS FALSE FIRST FOREIGN HASH IF IN INDEX INTEGER IS KEY LIKE \
          MAX_MEMORY_ROWS NOCHECK NOT NULL NULLS NUMERIC OCTET_LENGTH ON OR PRIMARY REFERENCES SALT \
          SELECTIVITY SET TABLE THEN TIME TIMESTAMP TRIM TRUE UNIQUE USER VARYING WHEN WITH \
          WRITE_DELAY X ZONE\
          """
              .split(" ", -1));

  /** A text, a quoted name and what stands around it, a word, a number, or a sign. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|'(?:[^']|'')*+'|(\\.?)\"(?:[^\"]|\"\")*+\"(\\s*+\\(?)|([A-Za-z_]\\w*+)|\\d++"
              + "|-(?!-)|[(),.<>=+]");

  private PlainStatement() {}

  static boolean is(String statement) {
    var tokens = TOKEN.matcher(statement);
    var at = 0;
    while (at < statement.length()) {
      if (!tokens.region(at, statement.length()).lookingAt()) {
        return false;
      }
      var word = tokens.group(3);
      if ((word != null && !WORDS.contains(word)) || isCalled(tokens.group(1), tokens.group(2))) {
        return false;
      }
      at = tokens.end();
    }
    return true;
  }

  /** A name before brackets is a table's, with its schema before it; alone it is a function's. */
  private static boolean isCalled(String before, String after) {
    return after != null && after.endsWith("(") && before.isEmpty();
  }
}
