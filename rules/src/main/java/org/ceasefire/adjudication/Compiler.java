package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.EventProcessingOption;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * Turns checked rule files into a rule base: the executable model, CLOUD mode, behind the {@link Wall}. Each file is compiled by itself, so
 * that after an edit one file is compiled again and not the whole law.
 */
final class Compiler {
    private static final String FOLDER = "src/main/resources/law/";
    private final KieServices services = KieServices.get();
    private final ReleaseId release = services.newReleaseId("org.ceasefire.law", "rules", "1");

    /**
     * A file as bytes that {@link CompiledFile} reads; one at a time, as the engine keeps one repository for all.
     *
     * @param rules what stands in it
     * @throws BadRules with what the engine's compiler says is wrong
     */
    byte[] compile(RuleFile file, List<ParsedRule> rules) {
        synchronized (Compiler.class) {
            return compileAlone(file, rules);
        }
    }

    private byte[] compileAlone(RuleFile file, List<ParsedRule> rules) {
        KieBuilder builder = builder(file);
        List<String> complaints = UnderWay.doing(() -> "the compilation of " + file.name(), () -> build(builder));
        if (!complaints.isEmpty()) {
            throw new BadRules(Culprits.find(file, rule -> build(builder(rule.alone())), rules, complaints.get(0)));
        }
        return ((InternalKieModule) builder.getKieModule()).getBytes();
    }

    /** What the engine's compiler has against a rule by itself. */
    Optional<RuleProblem> problem(ParsedRule rule) {
        List<String> complaints;
        synchronized (Compiler.class) {
            complaints = UnderWay.doing(() -> "the compilation of rule '%s'".formatted(rule.name()), () -> build(builder(rule.alone())));
        }
        return complaints.stream().findFirst().map(complaint -> Culprits.problem(complaint, rule));
    }

    private KieBuilder builder(RuleFile file) {
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        system.write(FOLDER + file.name(), file.text());
        return services.newKieBuilder(system, new Wall(Compiler.class.getClassLoader()));
    }

    /** Builds, and returns what the engine has against it. It throws whatever it likes at a wrong literal (a NumberFormatException, say). */
    private List<String> build(KieBuilder builder) {
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (StackOverflowError e) {
            return List.of("it is nested too deeply");
        } catch (RuntimeException e) {
            return List.of(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } finally {
            services.getRepository().removeKieModule(release);
        }
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message -> message.getText().lines().findFirst().orElse("").strip())
                .sorted(Comparator.comparing(text -> text.startsWith("Java source of")))
                .toList();
    }

    /**
     * A rule base of compiled files. Rules share no joins: with shared ones, the engine (10.2.0) kept a breach whose incident was long archived,
     * in one order of files and not in another (the scenario assault). It costs no time that can be told from noise.
     */
    static KieBase base(Collection<CompiledFile> files) {
        List<Model> models = new ArrayList<>();
        files.forEach(file -> models.addAll(file.models()));
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        configuration.setOption(EventProcessingOption.CLOUD);
        configuration.setOption(ShareBetaNodesOption.NO);
        return KieBaseBuilder.createKieBaseFromModel(models, configuration);
    }
}
