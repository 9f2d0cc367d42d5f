package org.ceasefire.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the rooms of the house, as CONTRIBUTING.md draws them. */
class HouseTest {
    private static final String HOME = "org.ceasefire.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.ceasefire");

    @TestFactory
    Stream<DynamicTest> rooms_do_not_know_what_they_must_not() {
        return Stream.of(
                strangers("geography", "incidents", "adjudication", "simulator"),
                strangers("vocabulary", "incidents", "adjudication", "simulator"),
                strangers("incidents", "adjudication", "simulator"),
                strangers("adjudication", "incidents", "simulator"),
                strangers("simulator.scenario", "adjudication", "simulator.sensing", "simulator.truth", "simulator.run", "simulator.ledger",
                        "simulator.report"),
                strangers("simulator.truth", "adjudication", "incidents", "simulator.sensing", "simulator.run", "simulator.ledger",
                        "simulator.report"),
                strangers("simulator.sensing", "adjudication", "incidents", "simulator.run", "simulator.ledger", "simulator.report"),
                strangers("simulator.ledger", "adjudication", "incidents", "simulator.truth", "simulator.sensing", "simulator.run",
                        "simulator.report"),
                strangers("simulator.run", "simulator.report", "simulator.document", "simulator.explain", "simulator.command", "simulator.expect", "simulator.workbench"),
                strangers("simulator.explain", "incidents", "simulator.truth", "simulator.sensing", "simulator.command", "simulator.workbench"),
                strangers("simulator.report", "adjudication", "incidents", "simulator.truth", "simulator.sensing", "simulator.run",
                        "simulator.command", "simulator.document"),
                strangers("simulator.document", "adjudication", "incidents", "simulator.truth", "simulator.sensing", "simulator.run",
                        "simulator.command"));
    }

    @Test
    void only_adjudication_knows_the_engine() {
        noClasses().that().resideOutsideOfPackage(HOME + "adjudication..")
                .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void only_geography_knows_the_geometry_libraries() {
        noClasses().that().resideOutsideOfPackage(HOME + "geography..")
                .should().dependOnClassesThat().resideInAnyPackage("org.locationtech..")
                .check(CLASSES);
    }

    @Test
    void only_what_reads_and_writes_files_knows_yaml_and_json() {
        noClasses().that().resideOutsideOfPackages(HOME + "simulator.scenario..", HOME + "simulator.ledger..", HOME + "simulator.command..",
                        HOME + "simulator.document..")
                .should().dependOnClassesThat().resideInAnyPackage("com.fasterxml.jackson..", "org.yaml..")
                .check(CLASSES);
    }

    @Test
    void nobody_asks_the_machine_for_the_time_or_for_chance() {
        ArchRule rule = noClasses().should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime")
                .orShould().callMethod(Math.class, "random")
                .orShould().callMethod(java.util.UUID.class, "randomUUID")
                .orShould().callConstructor(java.util.Random.class);
        rule.check(CLASSES);
    }

    private static DynamicTest strangers(String room, String... others) {
        String[] packages = Stream.of(others).map(other -> HOME + other + "..").toArray(String[]::new);
        return DynamicTest.dynamicTest(room + " does not know " + String.join(", ", others), () ->
                noClasses().that().resideInAPackage(HOME + room + "..").should().dependOnClassesThat().resideInAnyPackage(packages).check(CLASSES));
    }
}
