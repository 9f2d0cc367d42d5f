package org.ceasefire.adjudication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Interim;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.Verdict;
import org.ceasefire.vocabulary.Word;

/** Writes the reference of what a rule may name: from the sources of the vocabulary what each means, from the law how it is used. */
final class VocabularyReference {
    private static final String HEAD = """
            # What a rule may name

            Every fact, conclusion and choice of the vocabulary, with its fields, what can be asked of it, how the shipped law uses it and in which
            files. Written by VocabularyReferenceTest, which fails when it is no longer true; `ceasefire rules docs` prints it, and the index of a rule set.

            * **Units** stand in the name: `error_m` is in metres, `calibre_mm` in millimetres, `depth_m` in metres. An `Instant` is in UTC, a `Duration`
              is a length of time; a `day` is a number of days since 1970-01-01 in UTC. Distances are over the ground, on the plane of the theatre.
            * A **question** without parameters is asked like a field: `kind.imaging`; one that is called `isX` also as `x`.
            * Every fact and conclusion has a `key`, what it is about, unique in its type; a verdict has a `subject`, the incident or case it is about.
            * A **choice** is written `Severity.GRAVE` in a rule and `grave` in YAML, ledger and report.
            """;

    /** Fields by which rules join: they mean the same wherever they stand. */
    private static final Map<String, String> JOINED = Map.of(
            "incident", "Id of the incident that it is about.",
            "caseId", "Id of the case that it is about.",
            "sector", "Id of the sector.",
            "day", "The day (UTC), as a number of days since 1970-01-01.");

    private final Map<String, Documented> types;
    private final List<RuleFile> law;
    private final StringBuilder text = new StringBuilder(HEAD);

    private VocabularyReference(Map<String, Documented> types, List<RuleFile> law) {
        this.types = types;
        this.law = law;
    }

    static String of(Path sources, List<RuleFile> law) throws IOException {
        return new VocabularyReference(Documented.below(sources), law).write();
    }

    private String write() {
        sections().forEach((title, members) -> {
            text.append("\n## ").append(title).append("\n\n");
            text.append(members.stream().map(type -> "[%s](#%s)".formatted(type.getSimpleName(), type.getSimpleName().toLowerCase(java.util.Locale.ROOT)))
                    .collect(Collectors.joining(" · "))).append("\n");
            members.forEach(this::type);
        });
        return text.toString();
    }

    private static Map<String, List<Class<?>>> sections() {
        Map<String, Predicate<Class<?>>> sections = new LinkedHashMap<>();
        sections.put("Facts: what is stated to the law", Stated.class::isAssignableFrom);
        sections.put("Verdicts: what the law concludes", Verdict.class::isAssignableFrom);
        sections.put("Grounds: reasons for a verdict of another name", type -> Ground.class.isAssignableFrom(type) && !Verdict.class.isAssignableFrom(type));
        sections.put("Interim conclusions: worked out on the way, not recorded", Interim.class::isAssignableFrom);
        sections.put("Choices", Word.class::isAssignableFrom);
        Map<String, List<Class<?>>> members = new LinkedHashMap<>();
        sections.forEach((title, test) -> members.put(title,
                Vocabulary.types().stream().filter(test).sorted(Comparator.comparing(Class::getSimpleName)).toList()));
        return members;
    }

    private void type(Class<?> type) {
        Documented documented = types.get(type.getSimpleName());
        text.append("\n### ").append(type.getSimpleName()).append("\n\n").append(documented.meaning());
        if (Ground.class.isAssignableFrom(type) && !Verdict.class.isAssignableFrom(type)) {
            text.append(" A ground of `%s`.".formatted(GroundOf.verdict(type)));
        }
        text.append("\n\n");
        table("field", documented.fields().entrySet().stream().collect(Collectors.toMap(each -> "`%s` %s".formatted(each.getKey(), each.getValue().type()),
                each -> meaning(type, each.getKey()), (one, same) -> one, LinkedHashMap::new)));
        table("choice", documented.constants().entrySet().stream().collect(Collectors.toMap(each -> "`%s`".formatted(each.getKey()),
                Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new)));
        table("question", documented.questions().entrySet().stream().collect(Collectors.toMap(each -> "`%s`".formatted(each.getKey()),
                Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new)));
        use(type.getSimpleName());
    }

    private void table(String head, Map<String, String> rows) {
        if (!rows.isEmpty()) {
            text.append("| %s | meaning |\n|---|---|\n".formatted(head));
            rows.forEach((name, meaning) -> text.append("| %s | %s |\n".formatted(name.replace("|", "\\|"), meaning.replace("|", "\\|"))));
            text.append("\n");
        }
    }

    private void use(String type) {
        Usage usage = Usage.of(type, law);
        usage.example().ifPresent(example -> text.append("```\n").append(example).append("\n```\n\n"));
        files("Concluded in", usage.concluded());
        files("Used in", usage.used());
    }

    private void files(String words, List<String> files) {
        if (!files.isEmpty()) {
            text.append(files.stream().map(file -> "[%s](drl/%s)".formatted(file.replaceAll(".*/|\\.drl", ""), file))
                    .collect(Collectors.joining(", ", words + " ", ".\n")));
        }
    }

    /** What a field means: as its record says; or else as every ground or verdict of its kind does; or as everywhere; or as its choice. */
    private String meaning(Class<?> type, String field) {
        return Stream.of(Optional.of(types.get(type.getSimpleName()).fields().get(field).meaning()), inherited(type, field),
                        Optional.ofNullable(JOINED.get(field)), ofChoice(type, field))
                .flatMap(Optional::stream).filter(meaning -> !meaning.isEmpty()).findFirst().orElse("");
    }

    private Optional<String> inherited(Class<?> type, String field) {
        return Stream.of(type.getInterfaces()).map(each -> types.get(each.getSimpleName()).questions().get(field + "()"))
                .filter(meaning -> meaning != null).findFirst();
    }

    /** A field that has the name of its choice means that. */
    private Optional<String> ofChoice(Class<?> type, String field) {
        String choice = types.get(type.getSimpleName()).fields().get(field).type();
        boolean named = choice.equalsIgnoreCase(field) || choice.equals("BreachType") && field.equals("type");
        return named && types.containsKey(choice) ? Optional.of(types.get(choice).meaning()) : Optional.empty();
    }

    /** What means nothing yet, as {@code Type.field}. */
    static List<String> undocumented(Path sources) throws IOException {
        VocabularyReference reference = new VocabularyReference(Documented.below(sources), List.of());
        List<String> missing = new ArrayList<>();
        for (Class<?> type : Vocabulary.types()) {
            String name = type.getSimpleName();
            Documented documented = reference.types.get(name);
            if (documented.meaning().isEmpty()) {
                missing.add(name);
            }
            documented.fields().keySet().stream().filter(field -> reference.meaning(type, field).isEmpty()).forEach(field -> missing.add(name + "." + field));
            documented.questions().forEach((question, meaning) -> {
                if (meaning.isEmpty()) {
                    missing.add(name + "." + question);
                }
            });
        }
        return missing;
    }
}
