package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaocheng.model.text.Secret;
import kaocheng.usecase.CrashRecord;
import kaocheng.usecase.Demo;
import kaocheng.usecase.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords are set, asked for, changed, recovered from and removed at the terminal. */
class PasswordTest {
  private static final String PASSWORD = "Qz7-planted-秘密";
  private static final Pattern CODE = Pattern.compile("([0-9A-Z]{5}-){4}[0-9A-Z]{5}");

  @TempDir private Path folder = Path.of("");
  private Path city = Path.of("");
  private final Sitter sitter = new Sitter();
  private Instant now = Instant.parse("2022-01-10T01:02:03Z");
  private final StringBuilder everything = new StringBuilder();
  private String out = "";
  private String error = "";

  /** Somebody at the keyboard, who types what was prepared; nobody where nothing was. */
  private final class Sitter implements Keyboard {
    private final Deque<String> prepared = new ArrayDeque<>();
    private final List<Long> waits = new ArrayList<>();

    @Override
    public Optional<Secret> secret(String question) {
      return line(question).map(Secret::of);
    }

    @Override
    public Optional<String> line(String question) {
      return Optional.ofNullable(prepared.poll());
    }

    @Override
    public void pause(long seconds) {
      waits.add(seconds);
      now = now.plusSeconds(seconds);
    }
  }

  private int type(Object... words) {
    var printed = new StringWriter();
    var complained = new StringWriter();
    var desks = new Desks("测试员", new Ticking());
    var equipment =
        new CommandLineProgram.Equipment(desks, new Demo(desks, folder, folder), sitter);
    var program =
        new CommandLineProgram(equipment, new PrintWriter(printed), new PrintWriter(complained));
    var status = program.run(Stream.of(words).map(Object::toString).toArray(String[]::new));
    out = printed.toString();
    error = complained.toString();
    everything.append(out).append(error);
    return status;
  }

  /** The clock of the test, which goes on while somebody waits. */
  private final class Ticking extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return Clock.fixed(now, other);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private Path file(String password) throws IOException {
    return Files.writeString(folder.resolve("pw-" + password.hashCode()), password + "\r\n");
  }

  @BeforeEach
  void makeAWorkbook() {
    city = folder.resolve("city");
    assertThat(type("new", city)).isEqualTo(Status.DONE);
  }

  private String set() throws IOException {
    var file = file(PASSWORD);
    assertThat(type("password", city, "--set", "--yes", "--password-file", file))
        .as(error)
        .isEqualTo(Status.DONE);
    Files.delete(file);
    var code = CODE.matcher(out);
    assertThat(code.find()).isTrue();
    return code.group();
  }

  @AfterEach
  void theSecretIsNowhere() throws IOException {
    assertThat(everything.toString()).doesNotContain("planted");
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().startsWith("pw-")) {
          assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
              .doesNotContain("planted");
        }
      }
    }
  }

  @Test
  void explainsForgettingBeforeAndGivesTheCodeAfter() throws IOException {
    set();
    assertThat(out.indexOf("再也打不开")).isBetween(0, out.indexOf("恢复码："));
    assertThat(out).contains("city.key").contains("只显示这一次");
  }

  @Test
  void setsNothingUnlessForgettingIsUnderstood() throws IOException {
    assertThat(type("password", city, "--set", "--password-file", file(PASSWORD)))
        .isEqualTo(Status.REFUSED);
    sitter.prepared.add("no");
    assertThat(type("password", city, "--set")).isEqualTo(Status.REFUSED);
    assertThat(folder.resolve("city.key")).doesNotExist();
    sitter.prepared.addAll(List.of("明白", PASSWORD, PASSWORD + "!"));
    assertThat(type("password", city, "--set")).isEqualTo(Status.REFUSED);
    assertThat(error).contains("不一样");
    sitter.prepared.addAll(List.of("明白", PASSWORD, PASSWORD));
    assertThat(type("password", city, "--set")).isEqualTo(Status.DONE);
    assertThat(folder.resolve("city.key")).exists();
  }

  @Test
  void everyCommandAsksForThePasswordOnce() throws IOException {
    set();
    forget();
    assertThat(type("verify", city)).isEqualTo(Status.REFUSED);
    assertThat(error).contains("--password-file");
    assertThat(type("verify", city, "--password-file", file(PASSWORD))).isEqualTo(Status.DONE);
    forget();
    sitter.prepared.add(PASSWORD);
    assertThat(type("appeals", city, "--year", "2021")).isEqualTo(Status.REFUSED);
    assertThat(error).as("what an empty workbook says, once it is open").contains("2021");
    forget();
    sitter.prepared.add(PASSWORD);
    assertThat(type("backup", city)).as(error).isEqualTo(Status.DONE);
    forget();
    sitter.prepared.add(PASSWORD);
    assertThat(type("backups", city)).isEqualTo(Status.DONE);
    assertThat(out).contains("完好").contains("设置密码");
    var backup = Pattern.compile("city-\\S+\\.mv\\.db").matcher(out);
    assertThat(backup.find()).isTrue();
    forget();
    assertThat(type("restore", city, backup.group(), "--yes", "--password-file", file(PASSWORD)))
        .as(error)
        .isEqualTo(Status.DONE);
    forget();
    assertThat(type("verify", city, "--password-file", file(PASSWORD))).isEqualTo(Status.DONE);
  }

  /** Each command is a process of its own. */
  private void forget() {
    new Desks("测试员", Clock.systemUTC()).forget(city);
  }

  @Test
  void wrongPasswordsCostMoreTimeEachAndAreEntered() throws IOException {
    set();
    forget();
    sitter.prepared.addAll(List.of("falsch-1", "falsch-2", "falsch-3"));
    assertThat(type("verify", city)).isEqualTo(Status.REFUSED);
    assertThat(error).contains("密码不对").contains("4 秒");
    assertThat(sitter.waits).containsExactly(1L, 2L);
    assertThat(type("verify", city, "--password-file", file(PASSWORD))).isEqualTo(Status.DONE);
    assertThat(sitter.waits).as("kept across starts").containsExactly(1L, 2L, 4L);
    forget();
    sitter.prepared.addAll(List.of("falsch-1", PASSWORD));
    assertThat(type("appeals", city, "--year", "2021")).isEqualTo(Status.REFUSED);
    assertThat(type("backup", city)).isEqualTo(Status.DONE);
    assertThat(type("backups", city)).isEqualTo(Status.DONE);
    assertThat(out).contains("打开前输错密码");
  }

  @Test
  void aForgottenPasswordIsRecoveredFromWithTheCode() throws IOException {
    var code = set();
    forget();
    var fresh = file("ganz-anders-2022");
    var change =
        List.of("password", city, "--change", "--new-password-file", fresh, "--password-file");
    var words =
        Stream.concat(change.stream(), Stream.of(file(code.toLowerCase(Locale.ROOT)))).toArray();
    assertThat(type(words)).as(error).isEqualTo(Status.DONE);
    assertThat(out).contains("恢复码：").doesNotContain(code);
    forget();
    assertThat(type("verify", city, "--password-file", fresh)).isEqualTo(Status.DONE);
    forget();
    assertThat(type("verify", city, "--password-file", file(PASSWORD))).isEqualTo(Status.REFUSED);
    assertThat(error).contains("密码不对");
  }

  @Test
  void aPasswordIsRemovedByWhoKnowsIt() throws IOException {
    set();
    assertThat(type("password", city, "--remove", "--password-file", file("falsch-1")))
        .isEqualTo(Status.REFUSED);
    assertThat(type("password", city, "--remove", "--password-file", file(PASSWORD)))
        .isEqualTo(Status.DONE);
    forget();
    assertThat(type("verify", city)).isEqualTo(Status.DONE);
    assertThat(folder.resolve("city.key")).doesNotExist();
    assertThat(type("password", city, "--remove", "--password-file", file(PASSWORD)))
        .isEqualTo(Status.REFUSED);
    assertThat(error).contains("没有设密码");
  }

  @Test
  void easyPasswordsAreRefused() throws IOException {
    for (var easy : List.of("kurz", "aaaaaaaa", "12345678", "87654321", "Password", "88888888")) {
      assertThat(type("password", city, "--set", "--yes", "--password-file", file(easy)))
          .as(easy)
          .isEqualTo(Status.REFUSED);
    }
    var named = folder.resolve("考核2022年度本");
    assertThat(type("new", named)).isEqualTo(Status.DONE);
    assertThat(type("password", named, "--set", "--yes", "--password-file", file("考核2022年度本")))
        .isEqualTo(Status.REFUSED);
    assertThat(error).contains("同名");
  }

  @Test
  void aCrashRecordTellsNoSecret() throws IOException {
    var crash = CrashRecord.of(new IllegalStateException("" + Secret.of(PASSWORD)));
    assertThat(crash.details()).doesNotContain("planted").contains("***");
    Files.delete(crash.file().orElseThrow());
  }
}
