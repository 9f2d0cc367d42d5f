package org.ceasefire.simulator.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ceasefire rules ...}: the rule author's loop. */
@Command(
        name = "rules",
        description = "Work on the law: test it, check it, compare it.",
        mixinStandardHelpOptions = true,
        subcommands = {RulesTestCommand.class, RulesLintCommand.class, RulesDiffCommand.class, NewRuleCommand.class})
public final class RulesCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do with the rules. Maybe: ceasefire rules test");
    }
}
