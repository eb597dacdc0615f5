package kaocheng.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxCellsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "98.6, 98.6",
    "0.30000000000000004, 0.3",
    "1E7, 10000000",
    "1.0E-7, 0.0000001",
    "-0, 0",
    "1.50, 1.5",
    "007, 7",
    ".5, 0.5",
    "+3, 3",
    "123456789012345, 123456789012345",
    "0.1000000000000000055511151231257827, 0.1",
    "2.5E-10, 0.00000000025",
  })
  void tellsNumbersAsTheirShortestDecimals(String written, String told) {
    assertThat(cell("<c r=\"A1\"><v>" + written + "</v></c>")).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "0.00%; 0.986; 98.6%",
        "0%; 0.07; 7%",
        "0%; 0.952095808383234; 95.2095808383234%",
        "0.0\"%\"; 98.6; 98.6",
        "0.0\\%; 98.6; 98.6",
        "General; 1; 1",
        "G/通用格式; 44420; 44420",
        "0.00E+00; 1500; 1500",
        "#,##0.00\"元\"; 1500; 1500",
        "[Red]0.00; 1500; 1500",
        "[DBNum1][$-804]General; 12; 12",
        "yyyy\"年\"m\"月\"d\"日\"; 44420; 2021-08-12",
        "yyyy/m/d; 44420.354166666664; 2021-08-12 08:30",
        "[$-804]yyyy\"年\"m\"月\"d\"日\" dddd; 44420; 2021-08-12",
        "m\"月\"; 44420; 2021-08-12",
        "h:mm; 0.354166666666667; 08:30",
        "h:mm; 44420.354166666664; 2021-08-12 08:30",
        "上午/下午h\"时\"mm\"分\"; 0.75; 18:00",
        "mm:ss; 0.354178240740741; 08:30:01",
        "[h]:mm; 1.104224537037037; 26:30:05",
        "yyyy-mm-dd; 0; 1900-01-00",
        "yyyy-mm-dd; 1; 1900-01-01",
        "yyyy-mm-dd; 59; 1900-02-28",
        "yyyy-mm-dd; 60; 1900-02-29",
        "yyyy-mm-dd; 61; 1900-03-01",
        "yyyy-mm-dd; -3; -3",
        "yyyy-mm-dd; 2958465; 9999-12-31",
        "yyyy-mm-dd; 2958466; 2958466",
        "14; 44420; 2021-08-12",
        "57; 44420; 2021-08-12",
        "33; 0.5; 12:00",
        "10; 1.07; 107%",
        "@; 12; 12"
      })
  void tellsNumbersAsTheirFormatSays(String format, String written, String told) {
    var made =
        new XlsxMade()
            .styles("0", format)
            .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + written + "</v></c></row>");
    assertThat(told(made)).containsExactly("1: " + told);
  }

  @Test
  void countsDaysFromWhereTheWorkbookSays() {
    var made =
        new XlsxMade()
            .workbook("<workbookPr date1904=\"1\"/>")
            .rows("<row><c s=\"2\"><v>42958</v></c><c s=\"3\"><v>42958.5</v></c></row>");
    assertThat(told(made)).containsExactly("1: 2021-08-12 | 2021-08-12 12:00");
  }

  @Test
  void readsTextInAllItsForms() {
    var made =
        new XlsxMade()
            .strings(
                "<si><t>甲</t></si><si><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space=\"preserve\">"
                    + " 细</t></r><rPh sb=\"0\""
                    + " eb=\"1\"><t>cu</t></rPh></si><si><t>一_x000D__x000A_二_x005F_x000D_</t></si>")
            .rows(
                "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                    + "<c t=\"inlineStr\"><is><r><t>内</t></r><r><t>联&lt;</t></r></is></c>"
                    + "<c t=\"str\"><v>007</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
                    + "<c t=\"d\"><v>2021-08-12T00:00:00</v></c></row>");
    assertThat(told(made))
        .containsExactly("1: 甲 | 粗 细 | 一\r\\n二_x000D_ | 内联< | 007 | TRUE | FALSE | 2021-08-12");
  }

  @Test
  void takesTheLastResultOfFormulasAndSaysSo() {
    var made =
        new XlsxMade()
            .rows(
                "<row r=\"2\"><c r=\"B2\"><f>1+1</f><v>2</v></c><c r=\"C2\"><f>1+1</f></c><c"
                    + " r=\"D2\"><f>X()</f><v></v></c><c r=\"E2\""
                    + " t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"F2\""
                    + " t=\"str\"><f>\"\"</f><v></v></c><c r=\"G2\""
                    + " t=\"e\"><v>#REF!</v></c></row>");
    var file = made.write(folder.resolve("formulas.xlsx"));
    assertThat(Told.file(file))
        .containsExactly(
            "# 表",
            "! FORMULAS [5, B2, C2, D2, E2, F2]",
            "! NOT_COMPUTED [2, C2, D2]",
            "2:  | 2 | #CALC! | #CALC! | #DIV/0! |  | #REF!");
  }

  @Test
  void givesEveryCellOfAnAreaTheTextOfItsFirst() {
    var made =
        new XlsxMade()
            .sheet(
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c"
                    + " r=\"C1\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>5</v></c><c"
                    + " r=\"C2\"><v>2</v></c></row><row r=\"3\"><c r=\"A3\" s=\"1\"/></row><row"
                    + " r=\"5\"><c r=\"C5\"><v>3</v></c></row></sheetData><mergeCells><mergeCell"
                    + " ref=\"A1:B4\"/></mergeCells>");
    assertThat(told(made)).containsExactly("1: 甲 | 甲 | 1", "2: 甲 | 甲 | 2", "5:  |  | 3");
  }

  @Test
  void readsWhatIsHiddenAndSaysSo() {
    var made =
        new XlsxMade()
            .sheet(
                "<cols><col min=\"2\" max=\"2\" width=\"0\"/><col min=\"3\" max=\"16384\""
                    + " hidden=\"1\"/></cols><sheetData><row r=\"1\""
                    + " hidden=\"1\"><c><v>1</v></c><c><v>2</v></c></row><row r=\"2\" ht=\"0\""
                    + " customHeight=\"1\"><c r=\"C2\"><v>3</v></c></row><row r=\"3\""
                    + " hidden=\"1\"/></sheetData>");
    assertThat(Told.file(made.write(folder.resolve("hidden.xlsx"))))
        .containsExactly(
            "# 表",
            "! HIDDEN_ROWS [2, 1, 2]",
            "! HIDDEN_COLUMNS [2, B, C]",
            "1: 1 | 2",
            "2:  |  | 3");
  }

  @Test
  void tellsRowsThatAreTooMuch() {
    var made =
        new XlsxMade()
            .rows(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"ALM1\"><v>2</v></c></row>"
                    + "<row r=\"2\"><c r=\"ALL2\"><v>2</v></c><c r=\"XFD2\" s=\"1\"/></row>"
                    + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>"
                    + "长".repeat(32_768)
                    + "</v></c></row>"
                    + "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>"
                    + "长".repeat(32_767)
                    + "</v></c></row>");
    var rows = told(made);
    assertThat(rows.get(0)).isEqualTo("1:  rowfault.TOO_MANY_CELLS 1");
    assertThat(rows.get(1)).startsWith("2:  |").endsWith("| 2");
    assertThat(rows.get(2)).isEqualTo("3:  rowfault.CELL_TOO_LONG " + "长".repeat(40));
    assertThat(rows.get(3)).hasSize(32_770);
  }

  private String cell(String xml) {
    var rows = told(new XlsxMade().rows("<row r=\"1\">" + xml + "</row>"));
    assertThat(rows).hasSize(1);
    return rows.getFirst().substring(3);
  }

  private List<String> told(XlsxMade made) {
    return Told.rows(Spreadsheets.open(made.write(folder.resolve("made.xlsx"))).getFirst());
  }
}
