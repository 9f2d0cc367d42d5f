package org.ceasefire.adjudication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule sets to test with. */
final class Law {
    static final CompiledRules NOWHERE = new CompiledRules(Optional.empty());
    private static final String HEAD = "package org.ceasefire.law.test;\nimport org.ceasefire.vocabulary.*;\n";
    private static Rulebook shipped;

    private Law() {}

    static List<RuleFile> shippedFiles() {
        try {
            return RuleFile.below(Path.of("drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped rules, compiled once for all tests. */
    static synchronized Rulebook shipped() {
        if (shipped == null) {
            shipped = Rulebook.load(shippedFiles(), NOWHERE);
        }
        return shipped;
    }

    /** A rule with a sentence above it. */
    static String rule(String name, String conditions, String conclusion) {
        return "// It concludes something.\nrule \"%s\"\nwhen\n    %s\nthen\n    insertLogical(new %s);\nend\n".formatted(name, conditions, conclusion);
    }

    static List<RuleFile> files(String... rules) {
        List<RuleFile> files = new ArrayList<>();
        for (String rule : rules) {
            files.add(new RuleFile("rule-" + files.size() + ".drl", HEAD + rule));
        }
        return files;
    }

    static Rulebook of(String... rules) {
        return Rulebook.load(files(rules), NOWHERE);
    }
}
