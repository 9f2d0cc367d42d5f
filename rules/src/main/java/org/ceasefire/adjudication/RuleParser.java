package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses rule files and checks, before anything is compiled, that they say only what rules may say. */
final class RuleParser {
    private static final String VOCABULARY = "org.ceasefire.vocabulary.*";
    /** Compiled rules are classes of their package: none may be slipped into one of the program's or the platform's. */
    private static final String PACKAGE = "org.ceasefire.law";
    /** Characters of a rule file; the longest that ships has 20,000. */
    private static final int LONGEST = 1_000_000;
    private final List<ParsedRule> rules = new ArrayList<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    /**
     * What could be read of a rule set.
     *
     * @param rules the rules of all files, in the order given; without those that are no DRL
     * @param problems everything that is wrong with them
     */
    record Read(List<ParsedRule> rules, List<RuleProblem> problems) {}

    private RuleParser() {}

    /**
     * The rules of all files, in the order given.
     *
     * @throws BadRules with everything that is wrong with them
     */
    static List<ParsedRule> parse(List<RuleFile> files) {
        Read read = read(files);
        if (!read.problems.isEmpty()) {
            throw new BadRules(read.problems);
        }
        return read.rules;
    }

    /** The rules of all files as far as they can be read, and what is wrong with them. */
    static Read read(List<RuleFile> files) {
        RuleParser parser = new RuleParser();
        files.forEach(file -> UnderWay.doing(() -> "the reading of " + file.name(), () -> parser.parse(file)));
        parser.sameNames();
        parser.problems.addAll(Layers.problems(parser.rules));
        if (parser.rules.isEmpty() && parser.problems.isEmpty()) {
            String file = files.isEmpty() ? "rules" : files.get(0).name();
            parser.problems.add(new RuleProblem(file, 0, 0, Lint.NO_RULES,
                    "There is no rule in the rule set. Maybe name a folder that holds .drl files with rules."));
        }
        return new Read(parser.rules, parser.problems);
    }

    private boolean parse(RuleFile file) {
        if (file.text().length() > LONGEST) {
            problems.add(new RuleProblem(file.name(), 0, 0, Lint.TOO_LONG,
                    "The file has %,d characters; %,d are read. Maybe write several files.".formatted(file.text().length(), LONGEST)));
            return false;
        }
        try {
            read(file);
        } catch (DroolsParserException e) {
            problems.add(new RuleProblem(file.name(), 0, 0, Lint.SYNTAX, "This is not DRL: %s. Maybe it is another kind of file.".formatted(e.getMessage())));
        } catch (StackOverflowError e) {
            problems.add(new RuleProblem(file.name(), 0, 0, Lint.NESTED_TOO_DEEPLY, "A rule is nested too deeply to be read. Maybe write several rules."));
        }
        return true;
    }

    private void read(RuleFile file) throws DroolsParserException {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr descr = parser.parse(false, file.text());
        if (parser.hasErrors() || descr == null) {
            problems.addAll(Syntax.problems(file, parser.getErrors()));
            return;
        }
        packageLevel(file, descr);
        descr.getRules().forEach(rule -> rule(file, rule));
    }

    private void packageLevel(RuleFile file, PackageDescr descr) {
        Source source = new Source(file);
        descr.getGlobals().forEach(global -> refuse(source, "global"));
        descr.getFunctions().forEach(function -> refuse(source, "function"));
        descr.getFunctionImports().forEach(function -> refuse(source, "import"));
        descr.getAccumulateImports().forEach(function -> refuse(source, "import"));
        descr.getClassAndEnumDeclarationDescrs().forEach(type -> refuse(source, "declare"));
        descr.getEntryPointDeclarations().forEach(entry -> refuse(source, "declare"));
        descr.getWindowDeclarations().forEach(window -> refuse(source, "declare"));
        descr.getAttributes().forEach(attribute -> refuse(source, attribute.getName()));
        if (descr.getUnit() != null) {
            refuse(source, "unit");
        }
        imports(source, descr);
        String name = descr.getName();
        if (name == null || !(name.equals(PACKAGE) || name.startsWith(PACKAGE + "."))) {
            problems.add(source.problem("package", Lint.FOREIGN_PACKAGE, "A rule file belongs to the package %s or one below it. Maybe begin it with 'package %s;'."
                    .formatted(PACKAGE, PACKAGE)));
        }
    }

    private void imports(Source source, PackageDescr descr) {
        List<String> imports = descr.getImports().stream().map(ImportDescr::getTarget).toList();
        imports.stream().filter(name -> !name.equals(VOCABULARY)).forEach(name -> problems.add(source.problem(name, Lint.FOREIGN_IMPORT,
                "A rule file may not import '%s'. Maybe write 'import %s;' alone.".formatted(name, VOCABULARY))));
        if (!descr.getRules().isEmpty() && !imports.contains(VOCABULARY)) {
            problems.add(source.problem("package", Lint.MISSING_IMPORT, "A rule file needs the words of the vocabulary. Maybe write 'import %s;' below its package."
                    .formatted(VOCABULARY)));
        }
    }

    private void refuse(Source source, String what) {
        problems.add(source.problem(what, Lint.OUTSIDE_A_RULE,
                "A rule file may not have '%s' outside its rules. Maybe state what it needs as a fact of the policy.".formatted(what)));
    }

    private void rule(RuleFile file, RuleDescr descr) {
        ConditionWalk walk = new ConditionWalk(descr.getLhs());
        String concludes = Conclusion.of(descr.getConsequence()).map(Conclusion::type).orElse("");
        ParsedRule rule = new ParsedRule(file, new Source(file), descr, walk.patterns(), concludes);
        problems.addAll(RuleCheck.problems(rule, walk.refused()));
        rules.add(rule);
    }

    private void sameNames() {
        Map<String, ParsedRule> seen = new TreeMap<>();
        for (ParsedRule rule : rules) {
            ParsedRule before = seen.putIfAbsent(rule.name(), rule);
            if (before != null) {
                problems.add(rule.problem(rule.name(), Lint.SAME_NAME, "There is a rule '%s' already, in %s. Maybe give one of them another name."
                        .formatted(rule.name(), before.file().name())));
            }
        }
    }
}
