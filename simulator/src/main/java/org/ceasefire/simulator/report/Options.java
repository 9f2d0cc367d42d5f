package org.ceasefire.simulator.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory.Round;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Step;

/** Who decides a gate by which rule, and what could be decided and would follow: as the policy of the run has it. */
final class Options {
    /** As the ledger words the terms of a gate: {@code special-commission (US, FR) by majority within 12h, else held}. */
    private static final Pattern TERMS = Pattern.compile("(\\S+) \\((.*)\\) by (.+?),? within (\\S+), else (\\S+)");
    /** As the ledger names what follows: {@code response-phase-2-2-multinational-force-action}. */
    private static final Pattern RESPONSE = Pattern.compile("(\\d)-(.+)-(" + Stream.of(Step.values()).map(Step::word).collect(Collectors.joining("|")) + ")");
    private final Map<String, String> readings = new TreeMap<>();

    Options(Story story) {
        story.all(Entry.Reading.class).stream().filter(read -> read.value() != null).forEach(read -> readings.put(read.name(), read.value()));
    }

    /** By whom, by which rule, within what time. */
    List<String> deciders(Gate gate, Round round) {
        Optional<Matcher> terms = terms(gate);
        if (terms.isEmpty()) {
            return round.put().map(put -> Wording.upperFirst(Wording.body(put.by())) + ".").stream().toList();
        }
        String body = Wording.upperFirst(Wording.body(terms.get().group(1)));
        boolean alone = terms.get().group(2).equals(terms.get().group(1));
        return List.of("%s%s, within %s.".formatted(body, alone ? "" : " (%s), by %s".formatted(terms.get().group(2), terms.get().group(3)),
                Times.parse(terms.get().group(4)).map(Options::span).orElse(terms.get().group(4))));
    }

    private static String span(Duration span) {
        return Times.span(span);
    }

    /** What could be decided, and what each would bring. */
    List<String> of(Gate gate) {
        List<String> options = new ArrayList<>();
        List<String> follows = follows(gate);
        options.add("Approve" + (follows.isEmpty() ? "." : ", upon which: " + Wording.list(follows) + "."));
        options.add("Refuse" + Optional.ofNullable(readings.get("refusal-stands-for")).map(span -> ", which stands for " + spelled(span)).orElse("") + ".");
        terms(gate).ifPresent(terms -> options.add("If nothing is decided in time: %s.".formatted(Wording.plain(terms.group(5)))));
        return options;
    }

    private Optional<Matcher> terms(Gate gate) {
        return Optional.ofNullable(readings.get("gate-" + gate.word())).map(TERMS::matcher).filter(Matcher::matches);
    }

    private List<String> follows(Gate gate) {
        String prefix = "response-" + gate.word() + "-";
        return readings.entrySet().stream().filter(read -> read.getKey().startsWith(prefix))
                .flatMap(read -> follows(read.getKey().substring(prefix.length()), read.getValue()).stream()).toList();
    }

    private static Optional<String> follows(String name, String how) {
        Matcher response = RESPONSE.matcher(name);
        if (!response.matches()) {
            return Optional.empty();
        }
        int tier = Integer.parseInt(response.group(1));
        String by = response.group(2).length() == 2 ? response.group(2).toUpperCase(Locale.ROOT) : response.group(2);
        return Optional.of("%s by %s (tier %d) %s".formatted(Wording.plain(response.group(3)), Wording.responder(tier, by), tier,
                spelled(how.split(",", 2)[0])));
    }

    /** A span in a text as people write it: {@code after 24 h}. */
    private static String spelled(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return text.substring(0, text.length() - last.length()) + Times.parse(last).map(Options::span).orElse(last);
    }
}
