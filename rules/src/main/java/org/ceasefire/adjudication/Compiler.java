package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;

import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.compiler.kie.builder.impl.MemoryKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.conf.EventProcessingOption;

/** Turns checked rule files into a rule base: the executable model, CLOUD mode, behind the {@link Wall}. */
final class Compiler {
    private static final String FOLDER = "src/main/resources/law/";
    private final KieServices services = KieServices.get();
    private final Wall wall = new Wall(Compiler.class.getClassLoader());

    /**
     * Compiled rules as bytes that {@link #load} takes.
     *
     * @throws BadRules with what the engine's compiler says is wrong
     */
    byte[] compile(String digest, List<RuleFile> files, List<ParsedRule> rules) {
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release(digest));
        files.forEach(file -> system.write(FOLDER + file.name(), file.text()));
        KieBuilder builder = services.newKieBuilder(system, wall);
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) {
            // The engine throws whatever it likes at a wrong literal (drools.md lists a NumberFormatException).
            throw new BadRules(List.of(new RuleProblem("rules", 0, 0,
                    "The engine could not compile the rules: %s. Maybe a value is compared with one of another type.".formatted(e.getMessage()))));
        }
        List<RuleProblem> problems = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            problems.add(CompilerMessage.place(message, rules));
        }
        if (!problems.isEmpty()) {
            throw new BadRules(problems);
        }
        byte[] bytes = ((InternalKieModule) builder.getKieModule()).getBytes();
        services.getRepository().removeKieModule(release(digest));
        return bytes;
    }

    /** A rule base from compiled rules. */
    KieBase load(String digest, byte[] compiled) {
        KieModuleModel model = services.newKieModuleModel();
        KieBuilderImpl.setDefaultsforEmptyKieModule(model);
        MemoryKieModule memory = new MemoryKieModule(release(digest), model, MemoryFileSystem.readFromJar(compiled));
        services.getRepository().addKieModule(new CanonicalKieModule(memory));
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        configuration.setOption(EventProcessingOption.CLOUD);
        return services.newKieContainer(release(digest), wall).newKieBase(configuration);
    }

    private ReleaseId release(String digest) {
        return services.newReleaseId("org.ceasefire.law", "rules", digest);
    }
}
