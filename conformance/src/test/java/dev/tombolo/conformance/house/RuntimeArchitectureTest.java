package dev.tombolo.conformance.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What users have on their class path needs nothing but the JDK, and the public part does not know the inner one's users. */
@AnalyzeClasses(
        packages = {"dev.tombolo.runtime", "dev.tombolo.annotations"},
        importOptions = ImportOption.DoNotIncludeTests.class)
final class RuntimeArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheJdkIsNeeded = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jdk.jfr..",
                    "dev.tombolo.runtime..",
                    "dev.tombolo.annotations..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule annotationsNeedNothing = classes()
            .that()
            .resideInAPackage("dev.tombolo.annotations..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java.lang..", "dev.tombolo.annotations..");

    @ArchTest
    static final ArchRule whatUsersCallDoesNotKnowWhatBindingsCall = noClasses()
            .that()
            .resideInAPackage("dev.tombolo.runtime")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.tombolo.runtime.support..");

    @ArchTest
    static final ArchRule noReflectionIsUsed =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

    /** But for the one number that functions which capture errno leave for their thread. */
    @ArchTest
    static final ArchRule noThreadLocalIsUsed = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.tombolo.runtime.system.LastErrno")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class);

    /** But what the classes extend that are written for handles and callbacks, and what is sealed. */
    @ArchTest
    static final ArchRule nothingIsLeftOpen = classes()
            .that()
            .doNotHaveFullyQualifiedName("dev.tombolo.runtime.OwnedHandle")
            .and()
            .doNotHaveFullyQualifiedName("dev.tombolo.runtime.support.FunctionPointer")
            .and()
            .doNotHaveFullyQualifiedName("dev.tombolo.runtime.support.Stretch")
            .and()
            .doNotHaveFullyQualifiedName("dev.tombolo.runtime.support.LineApart")
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .should()
            .haveModifier(JavaModifier.FINAL);
}
