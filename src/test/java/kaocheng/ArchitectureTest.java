package kaocheng;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static kaocheng.ForbiddenUse.BINARY_FRACTION;
import static kaocheng.ForbiddenUse.CLOCK;
import static kaocheng.ForbiddenUse.DEFAULT_CHARSET;
import static kaocheng.ForbiddenUse.INTERRUPTION;
import static kaocheng.ForbiddenUse.STANDARD_STREAM;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import javafx.application.Platform;

/** The direction of dependencies and the one-line rules of the layout, without any exemption. */
@AnalyzeClasses(packages = "kaocheng", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String[] ENGINE = {"kaocheng.model..", "kaocheng.scoring.."};

  @ArchTest
  static final ArchRule LAYERS_POINT_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("model")
          .definedBy("kaocheng.model..")
          .layer("wording")
          .definedBy("kaocheng.wording..")
          .layer("scoring")
          .definedBy("kaocheng.scoring..")
          .layer("store")
          .definedBy("kaocheng.store..")
          .layer("exchange")
          .definedBy("kaocheng.exchange..")
          .layer("usecase")
          .definedBy("kaocheng.usecase..")
          .layer("cli")
          .definedBy("kaocheng.cli..")
          .layer("desktop")
          .definedBy("kaocheng.desktop..")
          .layer("Main")
          .definedBy("kaocheng")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("wording")
          .mayOnlyAccessLayers("model")
          .whereLayer("scoring")
          .mayOnlyAccessLayers("model")
          .whereLayer("store")
          .mayOnlyAccessLayers("model")
          .whereLayer("exchange")
          .mayOnlyAccessLayers("model", "wording")
          .whereLayer("usecase")
          .mayOnlyAccessLayers("model", "wording", "scoring", "store", "exchange")
          .whereLayer("cli")
          .mayOnlyAccessLayers("model", "wording", "usecase")
          .whereLayer("desktop")
          .mayOnlyAccessLayers("model", "wording", "usecase")
          .whereLayer("Main")
          .mayNotBeAccessedByAnyLayer()
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule MAIN_STANDS_ALONE =
      classes()
          .that()
          .resideInAPackage("kaocheng")
          .should()
          .haveSimpleName("Main")
          .orShould()
          .haveSimpleName("package-info");

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().assignedFrom(new OnePerPackage()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PACKAGES_ARE_NAMED_AFTER_THE_DOMAIN =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..common..",
              "..impl..",
              "..dto..",
              "..service..",
              "..manager..",
              "..helper..");

  @ArchTest
  static final ArchRule ONLY_STORE_TOUCHES_DATABASES =
      noClasses()
          .that()
          .resideOutsideOfPackage("kaocheng.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.jooq..", "org.h2..", "org.flywaydb..", "java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule ONLY_STORE_TOUCHES_THE_GENERATED_CLASSES =
      noClasses()
          .that()
          .resideOutsideOfPackage("kaocheng.store..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("kaocheng.store.generated..");

  @ArchTest
  static final ArchRule GENERATED_CLASSES_TOUCH_ONLY_STORE =
      noClasses()
          .that()
          .resideInAPackage("kaocheng.store.generated..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("kaocheng..").and(resideOutsideOfPackage("kaocheng.store..")))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ONLY_EXCHANGE_TOUCHES_FILE_FORMATS =
      noClasses()
          .that()
          .resideOutsideOfPackage("kaocheng.exchange..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.commons.csv..",
              "org.apache.poi..",
              "org.dhatim..",
              "com.fasterxml..",
              "org.apache.pdfbox..",
              "org.apache.fontbox..");

  @ArchTest
  static final ArchRule ONLY_THE_VAULT_ENCRYPTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("kaocheng.store.vault..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.crypto..", "org.bouncycastle..", "org.h2.store.fs.encrypt..");

  /** Archives are files; squeezing what the workbook keeps is not a file format. */
  @ArchTest
  static final ArchRule ONLY_EXCHANGE_TOUCHES_ARCHIVES =
      noClasses()
          .that()
          .resideOutsideOfPackage("kaocheng.exchange..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.(zip\\.(Zip|GZIP).*|jar\\..*)");

  @ArchTest
  static final ArchRule ONLY_CLI_AND_MAIN_TOUCH_PICOCLI =
      noClasses()
          .that()
          .resideOutsideOfPackages("kaocheng", "kaocheng.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule ENGINE_KNOWS_NO_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(ENGINE)
          .should(accessTargetWhere(CLOCK))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ENGINE_KNOWS_NO_LOCALE =
      noClasses()
          .that()
          .resideInAnyPackage(ENGINE)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Locale")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ENGINE_KNOWS_NO_FILE =
      noClasses()
          .that()
          .resideInAnyPackage(ENGINE)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.(File|RandomAccessFile).*|java\\.nio\\.(file|channels)\\..*")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ENGINE_COMPUTES_EXACTLY =
      noClasses()
          .that()
          .resideInAnyPackage(ENGINE)
          .should(accessTargetWhere(BINARY_FRACTION))
          .orShould(new DeclareBinaryFractions())
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\..*(Double|Float).*")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule READERS_AND_WRITERS_NAME_THEIR_CHARSET =
      noClasses().should(accessTargetWhere(DEFAULT_CHARSET));

  @ArchTest
  static final ArchRule ONLY_CLI_AND_MAIN_TOUCH_STANDARD_STREAMS =
      noClasses()
          .that()
          .resideOutsideOfPackages("kaocheng", "kaocheng.cli..")
          .should(accessTargetWhere(STANDARD_STREAM));

  @ArchTest
  static final ArchRule NO_THREAD_IS_INTERRUPTED =
      noClasses().should(accessTargetWhere(INTERRUPTION)).because("that closes the database");

  @ArchTest
  static final ArchRule ONLY_THE_DESKTOP_AND_MAIN_TOUCH_THE_TOOLKIT =
      noClasses()
          .that()
          .resideOutsideOfPackages("kaocheng", "kaocheng.desktop..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..");

  @ArchTest
  static final ArchRule SCREENS_KNOW_ONLY_WHAT_THEY_BUILD_ON =
      slices()
          .matching("kaocheng.desktop.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage("kaocheng.desktop.base.."));

  @ArchTest
  static final ArchRule NO_SCREEN_KNOWS_THE_WINDOW =
      noClasses()
          .that()
          .resideInAPackage("kaocheng.desktop.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("kaocheng.desktop");

  @ArchTest
  static final ArchRule MODELS_OF_SCREENS_NEED_NO_TOOLKIT =
      noClasses()
          .that()
          .resideInAPackage("kaocheng.desktop..")
          .and()
          .haveSimpleNameEndingWith("Model")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx.scene..",
              "javafx.stage..",
              "javafx.fxml..",
              "org.controlsfx..",
              "atlantafx..");

  @ArchTest
  static final ArchRule ONE_CLASS_LEADS_BACK_TO_THE_SCREEN =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("kaocheng.desktop.base.Worker")
          .should()
          .callMethod(Platform.class, "runLater", Runnable.class);

  /** One slice per package, save that the generated classes, which refer to each other, are one. */
  private static final class OnePerPackage implements SliceAssignment {

    private static final String GENERATED = "kaocheng.store.generated";

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      return SliceIdentifier.of(name.startsWith(GENERATED) ? GENERATED : name);
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
