package kaocheng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Nothing that comes in as data can become a program, a query or a connection. */
@AnalyzeClasses(packages = "kaocheng", importOptions = DoNotIncludeTests.class)
class SafetyTest {
  private static final String GENERATED = "kaocheng.store.generated";
  private static final Set<String> TAKING_SQL =
      Set.of(
          "execute", "executeQuery", "executeUpdate", "fetch", "fetchOne", "query", "resultQuery");

  private static final DescribedPredicate<JavaAccess<?>> WRITTEN_SQL =
      DescribedPredicate.describe("SQL is written out as text", SafetyTest::takesSqlAsText);

  private static final DescribedPredicate<JavaAccess<?>> OPENING_AN_ADDRESS =
      DescribedPredicate.describe(
          "an address is opened",
          access ->
              access.getTargetOwner().getName().equals("java.net.URL")
                  && access.getTarget().getName().startsWith("open"));

  private static boolean takesSqlAsText(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var name = access.getTarget().getName();
    var isStatement = owner.isAssignableTo(java.sql.Statement.class) && TAKING_SQL.contains(name);
    var isQuery =
        owner.getName().equals("org.jooq.DSLContext")
            && TAKING_SQL.contains(name)
            && access.getTarget().getFullName().contains("(java.lang.String");
    var isPart =
        owner.getName().equals("org.jooq.impl.DSL")
            && access
                .getTarget()
                .getFullName()
                .matches(".*\\.(sql|field|condition|table)\\(java\\.lang\\.String.*");
    var isTable =
        owner.getPackageName().startsWith(GENERATED)
            && name.equals("where")
            && access.getTarget().getFullName().contains("(java.lang.String");
    return isStatement || isQuery || isPart || isTable;
  }

  /** What is asked is put together by the library; the one exception says the same always. */
  @ArchTest
  static final ArchRule NO_QUERY_IS_WRITTEN_AS_TEXT =
      noClasses()
          .that()
          .resideOutsideOfPackage(GENERATED + "..")
          .and()
          .doNotHaveFullyQualifiedName("kaocheng.store.Disk")
          .and()
          .doNotHaveFullyQualifiedName("kaocheng.store.Scan")
          .should()
          .accessTargetWhere(WRITTEN_SQL);

  @ArchTest
  static final ArchRule NO_OBJECT_IS_MADE_FROM_BYTES_AND_NO_SCRIPT_RUN =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.script..", "javax.naming..", "java.rmi..", "javax.tools..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.URLClassLoader")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javafx.fxml.FXMLLoader");

  @ArchTest
  static final ArchRule NOTHING_IS_CONNECTED_TO =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javafx.scene.web..", "com.sun.net.httpserver..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(Server|Datagram|Multicast)?Socket.*|java\\.net\\.URLConnection")
          .orShould()
          .accessTargetWhere(OPENING_AN_ADDRESS)
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*");
}
