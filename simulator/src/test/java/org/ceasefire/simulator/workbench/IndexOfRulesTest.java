package org.ceasefire.simulator.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
import org.junit.jupiter.api.Test;

/** The index in the README of the rules is that of the rules. Run with -Dwrite.index=true to write it anew. */
class IndexOfRulesTest {
    private static final Path RULES = Path.of("..", "rules");
    private static final String MARK = "<!-- From here on written by IndexOfRulesTest. -->\n";

    @Test
    void the_readme_lists_every_rule_with_its_sentence() throws IOException {
        Path readme = RULES.resolve("README.md");
        String written = Files.readString(readme);
        String wanted = written.substring(0, written.indexOf(MARK)) + MARK + index();
        if (Boolean.getBoolean("write.index")) {
            Files.writeString(readme, wanted);
        }
        assertEquals(wanted, Files.readString(readme));
    }

    private static String index() throws IOException {
        return RuleIndex.of(Rulebook.load(RuleFile.below(RULES.resolve("drl")), new CompiledRules(Optional.empty())));
    }
}
