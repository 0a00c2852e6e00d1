package dev.tombolo.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** The processor reads, reports and writes, and knowledge goes one way. */
@AnalyzeClasses(packages = "dev.tombolo.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] WORDS_THAT_SAY_NOTHING = {"Info", "Data", "Manager", "Helper", "Util", "Utils", "Impl"
    };

    @ArchTest
    static final ArchRule importsGoOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.tombolo.processor..")
            .layer("entry")
            .definedBy("dev.tombolo.processor")
            .layer("read")
            .definedBy("dev.tombolo.processor.read..")
            .layer("write")
            .definedBy("dev.tombolo.processor.write..")
            .layer("model")
            .definedBy("dev.tombolo.processor.model..")
            .layer("problem")
            .definedBy("dev.tombolo.processor.problem..")
            .whereLayer("entry")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("write")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("entry", "read", "write")
            .whereLayer("problem")
            .mayOnlyBeAccessedByLayers("entry", "read");

    @ArchTest
    static final ArchRule theModelKnowsNoCompiler = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..", "com.sun..");

    @ArchTest
    static final ArchRule theModelKnowsOfWhatIsWrittenNoMoreThanNames = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.palantir.javapoet..")
                    .and(nameMatching(".*\\.(\\w*TypeName|ClassName)").negate()));

    @ArchTest
    static final ArchRule readingWritesNothing = noClasses()
            .that()
            .resideInAPackage("..read..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.palantir.javapoet..")
                    .and(nameMatching(".*\\.(\\w*TypeName|ClassName|AnnotationSpec.*)")
                            .negate()));

    @ArchTest
    static final ArchRule writingReadsNothing = noClasses()
            .that()
            .resideInAPackage("..write..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
                    .and(nameMatching(".*\\.element\\.(Modifier|Element);?").negate()));

    @ArchTest
    static final ArchRule problemsDoNotKnowHowTheyAreFound = noClasses()
            .that()
            .resideInAPackage("..problem..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir..");

    @ArchTest
    static final ArchRule runtimeTypesAreKnownByName =
            noClasses().should().dependOnClassesThat().resideInAPackage("dev.tombolo.runtime..");

    /** What is in {@code com.sun.source} other compilers lack: two classes know it, and do without where it is missing. */
    @ArchTest
    static final ArchRule treesAreKnownInTwoPlaces = noClasses()
            .that(nameMatching(".*\\.(Sources|Anchor)(\\$.*)?").negate())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.source..");

    @ArchTest
    static final ArchRule noCompilersInsidesAreKnown =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("com.sun.tools..", "org.eclipse..");

    @ArchTest
    static final ArchRule classesAreFinalRecordsEnumsOrInterfaces = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .should()
            .haveModifier(JavaModifier.FINAL);

    /** Public in a stage is only what the entry point calls. */
    @ArchTest
    static void stagesAreAsClosedAsCanBe(JavaClasses classes) {
        assertThat(doors(classes, "dev.tombolo.processor.read")).isSubsetOf(calledByTheEntry(classes));
        assertThat(doors(classes, "dev.tombolo.processor.write"))
                .containsExactlyInAnyOrder(
                        "BindingWriter", "CallbackWriter", "CompanionWriter", "HandleClassWriter", "StructWriter");
        assertThat(doors(classes, "dev.tombolo.processor")).containsExactly("NativeLibProcessor");
    }

    @ArchTest
    static void namesSaySomething(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> Stream.of(WORDS_THAT_SAY_NOTHING).anyMatch(name::endsWith));
    }

    private static List<String> calledByTheEntry(JavaClasses classes) {
        return classes.stream()
                .filter(c -> c.getPackageName().equals("dev.tombolo.processor"))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getSimpleName())
                .distinct()
                .toList();
    }

    private static List<String> doors(JavaClasses classes, String stage) {
        return classes.stream()
                .filter(c -> c.getPackageName().equals(stage) && c.isTopLevelClass())
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .toList();
    }
}
