package org.ceasefire.simulator.report.against;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** What was set differently: seed, rules, readings of the policy, articles, sensors and what is shared. */
final class Settings {
    static final String NONE = "–";
    private final Story one;
    private final Story other;

    Settings(Story one, Story other) {
        this.one = one;
        this.other = other;
    }

    List<List<String>> rows() {
        Map<String, String> mine = settings(one);
        Map<String, String> theirs = settings(other);
        TreeSet<String> names = new TreeSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            String here = mine.getOrDefault(name, NONE);
            String there = theirs.getOrDefault(name, NONE);
            if (!here.equals(there)) {
                rows.add(List.of(name, here, there));
            }
        }
        return rows;
    }

    private static Map<String, String> settings(Story story) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("Scenario", story.exercise().id());
        settings.put("Rules", "rule set " + story.header().rulesDigest().substring(0, Math.min(12, story.header().rulesDigest().length())));
        if (story.truth()) {
            settings.put("Seed", String.valueOf(story.header().seed()));
        }
        settings.put("Feedback", story.header().feedback() ? "what is decided acts on the world" : "what is decided changes nothing");
        story.all(Entry.Reading.class).forEach(reading -> settings.put("Policy: " + Wording.plain(reading.name()), reading.value()));
        story.all(Entry.Article.class).forEach(article -> settings.put("Article " + article.id(), article.text()));
        story.all(Entry.Sensor.class).forEach(sensor -> settings.put("Sensor " + sensor.id(), "%s (%s)".formatted(sensor.type(), sensor.provider())));
        story.all(Entry.Provider.class).forEach(provider -> settings.put("Shared by " + provider.id(), provider.sharing() == null ? "everything at once" : provider.sharing()));
        return settings;
    }
}
