package kaocheng.store;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** Rows reach the tables through the session alone, where no digest can be forgotten. */
@AnalyzeClasses(packages = "kaocheng.store", importOptions = ImportOption.DoNotIncludeTests.class)
final class OneDoorTest {
  private static final String WRITING =
      "(insert|update|delete|merge|store|truncate|batch|load|execute|executeInsert|executeUpdate"
          + "|executeDelete|insertInto|deleteFrom|mergeInto|batch.*|query|alter.*|drop.*|create.*)";

  private static final DescribedPredicate<JavaAccess<?>> WRITES =
      DescribedPredicate.describe(
          "a table is written",
          access ->
              isOfTheLibrary(access.getTargetOwner())
                  && access.getTarget().getName().matches(WRITING));

  private static boolean isOfTheLibrary(JavaClass owner) {
    return owner.isAssignableTo(DSLContext.class)
        || owner.isAssignableTo(Record.class)
        || (owner.isAssignableTo(Query.class) && !owner.isAssignableTo(ResultQuery.class));
  }

  @ArchTest
  static final ArchRule ONLY_THE_SESSION_WRITES =
      noClasses()
          .that(DescribedPredicate.not(simpleName("Session").or(simpleName("Batch"))))
          .and()
          .resideInAPackage("kaocheng.store")
          .should(accessTargetWhere(WRITES));
}
