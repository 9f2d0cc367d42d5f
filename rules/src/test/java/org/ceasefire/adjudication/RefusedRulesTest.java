package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that are refused: where the message points, and what it says. An attack that got through would leave its mark. */
class RefusedRulesTest {
    private static final String MARK = "ceasefire.mark";
    private static final String ATTACK = "System.setProperty(\"ceasefire.mark\", \"x\")";
    private static final String CONDITION = "Incident($i: id)";
    private static final String CONSEQUENCE = "insertLogical(new Breach($i, BreachType.ARTILLERY_FIRE));";

    @AfterEach
    void nothing_was_executed() {
        assertNull(System.getProperty(MARK));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments("typo in a field", "Incident($i: id, weapn == WeaponClass.TANK)", "8:22", "Incident has no 'weapn'. Maybe 'weapon'."),
                arguments("unknown type", "Incidnt($i: id)", "8:5", "There is no fact 'Incidnt'. Maybe 'Incident'."),
                arguments("a type of the platform", "String($i: length)", "8:5", "There is no fact 'String'"),
                arguments("typo in a choice", "Incident($i: id, weapon == WeaponClass.TNAK)", "8:44", "Maybe 'TANK'"),
                arguments("missing parenthesis", "Incident($i: id", "8:13", "not closed"),
                arguments("= for ==", "Incident($i: id, weapon = WeaponClass.TANK)", "8:29", "Maybe '=='"),
                arguments("and for &&", "Incident($i: id, depth_m > 1 and depth_m < 2)", "8:34", "between facts, not between fields"),
                arguments("or between facts", "(Incident($i: id) or Incident($i: id))", "8:23", "write a rule for each"),
                arguments("from", "Incident($i: id) String() from $i", "8:", "Maybe"),
                arguments("collect", "Incident($i: id) $all: List() from collect(Incident())", "8:", "There is no fact 'List'"),
                arguments("entry point", "Incident($i: id) from entry-point x", "8:22", "A condition may not use from"),
                arguments("window", "Incident($i: id) over window:time(1h)", "8:22", "a window"),
                arguments("eval", "Incident($i: id) eval(" + ATTACK + " == null)", "8:22", "eval of anything but true"),
                arguments("eval in a pattern", "Incident($i: id, eval(" + ATTACK + " == null))", "8:22", "Incident has no 'eval'"),
                arguments("forall", "Incident($i: id) forall(Incident())", "8:22", "forall"),
                arguments("groupby", "groupby(Vote($c: caseId); $i: $c + " + ATTACK + "; $n: count($c))", "8:5", "groupby"),
                arguments("accumulate with code", "accumulate(Incident($i: id), init(" + ATTACK + ";) action(;) result($i))", "8:", "Maybe"),
                arguments("accumulate of another function", "Incident($i: id) accumulate(Incident($x: id); $n: collectList($x))", "8:55",
                        "Maybe 'collectSet'"),
                arguments("call in accumulate", "Incident($i: id) accumulate(Incident($x: id); $n: count(" + ATTACK + "))", "8:61", "'System'"),
                arguments("call in what accumulate must be", "Incident($i: id) accumulate(Incident($x: id); $n: count($x); $n > " + ATTACK + ")",
                        "8:71", "'System'"),
                arguments("call", "Incident($i: id, id != " + ATTACK + ")", "8:28", "'System'"),
                arguments("qualified call", "Incident($i: id, id != java.lang." + ATTACK + ")", "8:28", "'java'"),
                arguments("Runtime", "Incident($i: id, id != Runtime.getRuntime().exec(\"true\"))", "8:28", "'Runtime'"),
                arguments("Class.forName", "Incident($i: id, id != Class.forName(\"x\"))", "8:28", "'Class'"),
                arguments("getClass", "Incident($i: id, weapon.getClass() != null)", "8:29", "'getClass'"),
                arguments("class as a property", "Incident($i: id, class != null)", "8:22", "Incident has no 'class'"),
                arguments("Thread", "Incident($i: id, id != Thread.currentThread().name)", "8:28", "'Thread'"),
                arguments("static method of a choice", "Incident($i: id, weapon == WeaponClass.valueOf(\"TANK\"))", "8:44", "'valueOf'"),
                arguments("comment that hides a call", "Incident($i: id, id /* \" */ != " + ATTACK + " /* \" */)", "8:25", "'/*'"),
                arguments("line comment inside a pattern", "Incident($i: id, // \"\n id != " + ATTACK + ")", "9:8", "'System'"),
                arguments("escape", "Incident($i: id, id != \"\\u0022 + System.lineSeparator() + \\u0022\")", "8:28", "may not hold"),
                arguments("quotes in quotes", "Incident($i: id, id != \"a' + System.lineSeparator() + 'b\")", "8:28", "may not hold"),
                arguments("path into a collection", "Obligation($i: article, $w: /weapons)", "8:33", "'/weapons'"),
                arguments("square brackets", "Incident($i: id, this[\"class\"] != null)", "8:22", "Incident has no 'this'"),
                arguments("lambda", "Incident($i: id, id != (() -> $i))", "8:", "Maybe"),
                arguments("position", "Incident($i;)", "8:16", "name the field"),
                arguments("annotation", "Incident($i: id) @watch(!*)", "8:22", "an annotation"),
                arguments("branch", "Incident($i: id) if (true) do[x]", "8:22", "a branch"),
                arguments("query call", "Incident($i: id) ?foo($i;)", "8:23", "There is no fact 'foo'"),
                arguments("number compared with a word", "Evidence($i: incident, credibility == \"abc\")", "8:43", "\"abc\" is text"),
                arguments("fraction compared with a word", "Incident($i: id, depth_m == \"abc\")", "8:33", "\"abc\" is text"),
                arguments("choice compared with a word", "Incident($i: id, happening == \"FIRE\")", "8:35", "Maybe 'Happening.FIRE'"),
                arguments("choice of another type", "Incident($i: id, happening == Sign.HEAT)", "8:35", "Sign.HEAT is a choice of Sign"),
                arguments("field of another fact", "Incident($i: id, depth_m > 1 || standing.atLeast(Standing.POSSIBLE))", "8:54", "does not compile"),
                arguments("unbound variable", "Incident($i: id) Evidence(incident == $q)", "8:43", "$q"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void a_condition_is_refused(String what, String condition, String at, String message) {
        refused(rule(condition, CONSEQUENCE), at, message);
    }

    static Stream<Arguments> consequences() {
        String ground = "insertLogical(new BreachGround($i, BreachType.ARTILLERY_FIRE, Copy.AGREED, \"4.1\", %s));";
        String form = "is not one conclusion";
        return Stream.of(
                arguments("nothing", "", "9:5", form),
                arguments("modify", "modify($i) {}", "10:5", form),
                arguments("update", "update($i);", "10:5", form),
                arguments("delete", "delete($i);", "10:5", form),
                arguments("insert", "insert(new Breach($i, BreachType.ARTILLERY_FIRE));", "10:5", form),
                arguments("two statements", CONSEQUENCE + " " + CONSEQUENCE, "10:61", "';'"),
                arguments("a second statement in a comment", CONSEQUENCE + " /* \" */ " + ATTACK + "; /* \" */", "10:62", form),
                arguments("a line comment", "// \"\n" + CONSEQUENCE, "10:5", form),
                arguments("an escaped semicolon", "insertLogical(new Breach($i, BreachType.ARTILLERY_FIRE))\\u003b " + ATTACK + ";", "10:61", form),
                arguments("a block", "{ " + ATTACK + "; } " + CONSEQUENCE, "10:5", form),
                arguments("a nested class", "insertLogical(new Breach($i, BreachType.ARTILLERY_FIRE) { { " + ATTACK + "; } });", "10:106", form),
                arguments("a value of the conclusion instead of it", "insertLogical(new Breach($i, BreachType.ARTILLERY_FIRE).key());", "10:68", form),
                arguments("drools", "drools.halt();", "10:5", form),
                arguments("drools inside", "insertLogical(new Breach(drools.getRule().getName(), BreachType.ARTILLERY_FIRE));", "10:30", "'drools'"),
                arguments("a stated fact", "insertLogical(new Inside($i, \"z\", ZoneKind.CROPLAND));", "10:23", "may not conclude 'Inside'"),
                arguments("a type of the platform", "insertLogical(new Object());", "10:23", "may not conclude 'Object'"),
                arguments("no name of its rule", ground.formatted("\"other\", $i"), "10:87", "does not name its rule"),
                arguments("its name as evidence", ground.formatted("\"other\", \"r\""), "10:87", "put \"r\" where BreachGround has its rule"),
                arguments("a call", "insertLogical(new Breach(" + ATTACK + ", BreachType.ARTILLERY_FIRE));", "10:30", "'System'"),
                arguments("System.exit", "insertLogical(new Breach($i + System.exit(0), BreachType.ARTILLERY_FIRE));", "10:35", "'System'"),
                arguments("File", "insertLogical(new Breach(new java.io.File($i).getName(), BreachType.ARTILLERY_FIRE));", "10:42", "'File'"),
                arguments("getClass", "insertLogical(new Breach($i.getClass().getName(), BreachType.ARTILLERY_FIRE));", "10:33", "'getClass'"),
                arguments("a lambda", "insertLogical(new Breach(((Supplier) () -> $i).get(), BreachType.ARTILLERY_FIRE));", "10:32", "'Supplier'"),
                arguments("a method reference", "insertLogical(new Breach($i::toString, BreachType.ARTILLERY_FIRE));", "10:32", "'::toString"),
                arguments("an assignment", "insertLogical(new Breach($i = \"x\", BreachType.ARTILLERY_FIRE));", "10:33", "'='"),
                arguments("a comment that hides a call", "insertLogical(new Breach($i /* \" */ + " + ATTACK + " /* \" */, BreachType.ARTILLERY_FIRE));",
                        "10:33", "'/*'"),
                arguments("a text block that hides a call", "insertLogical(new Breach(\"\"\"\n\"\"\" + " + ATTACK + " + \"\", BreachType.ARTILLERY_FIRE));",
                        "10:30", "'\"\"\"'"),
                arguments("an escape", "insertLogical(new Breach(\"\\\" + \" + $i, BreachType.ARTILLERY_FIRE));", "10:30", "may not hold"),
                arguments("an unbound variable", "insertLogical(new Breach($q, BreachType.ARTILLERY_FIRE));", "10:30", "$q is bound nowhere before"),
                arguments("a choice of another type", "insertLogical(new Breach($i, Sign.HEAT));", "10:23", "not made of (String $i, Sign.HEAT)"),
                arguments("too few arguments", "insertLogical(new Breach($i));", "10:23", "Breach is not made of (String $i)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("consequences")
    void a_consequence_is_refused(String what, String consequence, String at, String message) {
        refused(rule(CONDITION, consequence), at, message);
    }

    static Stream<Arguments> files() {
        String good = rule(CONDITION, CONSEQUENCE);
        return Stream.of(
                arguments("salience", good.replace("when", "salience 1 when"), "7:1", "attribute 'salience'"),
                arguments("no-loop", good.replace("when", "no-loop when"), "7:1", "attribute 'no-loop'"),
                arguments("lock-on-active", good.replace("when", "lock-on-active when"), "7:1", "attribute 'lock-on-active'"),
                arguments("timer", good.replace("when", "timer(int: 1h) when"), "7:1", "attribute 'timer'"),
                arguments("extends", good.replace("rule \"r\"", "rule \"r\" extends \"q\""), "6:10", "may not extend"),
                arguments("named consequence", good.replace("\nend", "\nthen[x]\n " + ATTACK + ";\nend"), "6:1", "named consequences"),
                arguments("one condition", good.replace("eval(true)", ""), "7:1", "write eval(true)"),
                arguments("no sentence", good.replace("// Some sentence.", ""), "6:7", "no sentence above it"),
                arguments("no end", good.replace("\nend", ""), "10:62", "no 'end'"),
                arguments("no then", good.replace("then", ""), "10:5", "no 'then'"),
                arguments("no when and no end", "package org.ceasefire.law; rule", "1:32", "ends in the middle"),
                arguments("same name twice", good + good.substring(good.indexOf("// Some")), "13:7", "a rule 'r' already"),
                arguments("a name that is code", good.replace("\"r\"", "'r\"); " + ATTACK.replace('"', '`') + "; //'"), "6:1", "name of a rule"),
                arguments("a name over two lines", good.replace("\"r\"", "\"r\n\""), "6:1", "name of a rule"),
                arguments("other metadata", good.replace("when", "@Propagation(EAGER) when"), "7:1", "'@Propagation'"),
                arguments("code as metadata", good.replace("when", "@policy(" + ATTACK + ") when"), "7:1", "'@policy'"),
                arguments("escape in metadata", good.replace("when", "@policy(\"\\\" + x\") when"), "7:1", "'@policy'"),
                arguments("global", good.replace("// Some", "global String x;\n// Some"), "5:1", "'global'"),
                arguments("function", good.replace("// Some", "function String f() { return " + ATTACK + "; }\n// Some"), "5:1", "'function'"),
                arguments("declare", good.replace("// Some", "declare Foo x: String end\n// Some"), "5:1", "'declare'"),
                arguments("query", good + "\nquery \"q\" Incident() end\n", "13:1", "query"),
                arguments("dialect", good.replace("// Some", "dialect \"mvel\"\n// Some"), "5:1", "'dialect'"),
                arguments("unit", good.replace("import", "unit Foo;\nimport"), "3:1", "'unit'"),
                arguments("import of the platform", good.replace("// Some", "import java.util.*;\n// Some"), "5:8", "may not import 'java.util.*'"),
                arguments("import of a function", good.replace("// Some", "import function java.lang.Math.random;\n// Some"), "3:1", "'import'"),
                arguments("import of accumulate", good.replace("// Some", "import accumulate x.Y y;\n// Some"), "3:1", "'import'"),
                arguments("no import", good.replace("import org.ceasefire.vocabulary.*;", ""), "1:1", "Maybe write 'import org.ceasefire.vocabulary.*;'"),
                arguments("package of the platform", good.replace("org.ceasefire.law.test", "java.lang"), "1:1", "org.ceasefire.law"),
                arguments("package of the program", good.replace("org.ceasefire.law.test", "org.ceasefire.adjudication"), "1:1", "org.ceasefire.law"),
                arguments("something after the rules", good + ATTACK + ";", "12:1", "has no 'System' here"),
                arguments("a condition nested too deeply", good.replace("id)", "id, " + "(".repeat(20_000) + "depth_m > 1" + ")".repeat(20_000) + ")"),
                        "1:1", "nested too deeply"),
                arguments("a consequence nested too deeply", good.replace("$i,", "(".repeat(20_000) + "$i" + ")".repeat(20_000) + ","),
                        "", "nested too deeply"),
                arguments("no DRL at all", "Once upon a time", "1:1", "has no 'Once' here"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_is_refused(String what, String text, String at, String message) {
        refused(text, at, message);
    }

    private static void refused(String text, String at, String message) {
        CompiledRules nowhere = new CompiledRules(Optional.empty());
        BadRules bad = assertThrows(BadRules.class, () -> Rulebook.load(List.of(new RuleFile("2-breaches/x.drl", text)), nowhere));
        assertTrue(bad.problems().stream().anyMatch(each -> each.toString().startsWith("2-breaches/x.drl:" + at) && each.message().contains(message)),
                () -> "at " + at + ": " + message + "\nbut was\n" + bad.getMessage());
        assertTrue(bad.problems().stream().allMatch(each -> each.message().contains("Maybe")), bad::getMessage);
        assertEquals("2-breaches/x.drl", bad.problems().get(0).file());
    }

    private static String rule(String condition, String consequence) {
        return """
                package org.ceasefire.law.test;

                import org.ceasefire.vocabulary.*;

                // Some sentence.
                rule "r"
                when
                    %s eval(true)
                then
                    %s
                end
                """.formatted(condition, consequence);
    }
}
