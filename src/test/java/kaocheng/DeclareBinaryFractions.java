package kaocheng;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Holds for a class with a field, parameter or result of type double or float. */
final class DeclareBinaryFractions extends ArchCondition<JavaClass> {

  DeclareBinaryFractions() {
    super("declare a double or float");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaField field : type.getFields()) {
      if (ForbiddenUse.isBinaryFraction(field.getRawType())) {
        events.add(
            SimpleConditionEvent.satisfied(
                field, field.getDescription() + " is a double or float"));
      }
    }
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      if (Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
          .anyMatch(ForbiddenUse::isBinaryFraction)) {
        events.add(
            SimpleConditionEvent.satisfied(
                unit, unit.getDescription() + " takes or gives a double or float"));
      }
    }
  }
}
