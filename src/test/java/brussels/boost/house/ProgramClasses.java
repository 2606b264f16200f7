package brussels.boost.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;

/** The program's own classes, read once for all house tests. */
final class ProgramClasses {
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("brussels.boost");

    private ProgramClasses() {}

    static List<Field> fieldsOf(Class<?> type) {
        return ALL.stream()
                .flatMap(javaClass -> javaClass.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(type))
                .flatMap(field -> reflect(field.getOwner().getFullName(), field.getName()))
                .toList();
    }

    private static Stream<Field> reflect(String owner, String name) {
        try {
            return Stream.of(Class.forName(owner, false, ProgramClasses.class.getClassLoader()).getDeclaredField(name));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(owner + "." + name, e);
        }
    }
}
