package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
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
        KieBuilder builder = builder(digest, files);
        List<String> complaints = build(builder);
        if (!complaints.isEmpty()) {
            throw new BadRules(Culprits.find(some -> build(builder(digest, alone(some))), rules, complaints));
        }
        byte[] bytes = ((InternalKieModule) builder.getKieModule()).getBytes();
        services.getRepository().removeKieModule(release(digest));
        return bytes;
    }

    private KieBuilder builder(String digest, List<RuleFile> files) {
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release(digest));
        files.forEach(file -> system.write(FOLDER + file.name(), file.text()));
        return services.newKieBuilder(system, wall);
    }

    /** Builds, and returns what the engine has against it. It throws whatever it likes at a wrong literal (a NumberFormatException, say). */
    private static List<String> build(KieBuilder builder) {
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (StackOverflowError e) {
            return List.of("it is nested too deeply");
        } catch (RuntimeException e) {
            return List.of(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message -> message.getText().lines().findFirst().orElse("").strip())
                .sorted(Comparator.comparing(text -> text.startsWith("Java source of")))
                .toList();
    }

    /** Files of these rules and no others. */
    private static List<RuleFile> alone(List<ParsedRule> rules) {
        List<RuleFile> files = new ArrayList<>();
        for (ParsedRule rule : rules) {
            String head = "package %s;%nimport org.ceasefire.vocabulary.*;%n".formatted(rule.descr().getNamespace());
            files.add(new RuleFile(files.size() + ".drl", head + rule.text()));
        }
        return files;
    }

    /** A rule base from compiled rules. */
    KieBase load(String digest, byte[] compiled) {
        KieModuleModel model = services.newKieModuleModel();
        KieBuilderImpl.setDefaultsforEmptyKieModule(model);
        MemoryKieModule memory = new MemoryKieModule(release(digest), model, MemoryFileSystem.readFromJar(compiled));
        services.getRepository().addKieModule(new CanonicalKieModule(memory));
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        configuration.setOption(EventProcessingOption.CLOUD);
        KieBase base = services.newKieContainer(release(digest), wall).newKieBase(configuration);
        services.getRepository().removeKieModule(release(digest));
        return base;
    }

    private ReleaseId release(String digest) {
        return services.newReleaseId("org.ceasefire.law", "rules", digest);
    }
}
