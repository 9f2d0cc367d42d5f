package org.ceasefire.simulator.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Theatre;
import org.ceasefire.incidents.Correlation;
import org.ceasefire.vocabulary.BasisWeight;
import org.ceasefire.vocabulary.GateTerms;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.Policy;
import org.ceasefire.vocabulary.ResponseTerms;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.TypeSeverity;

/**
 * A scenario, read, checked and whole: it contains all that its file includes.
 *
 * @param id for example {@code heavy-weapons-creep}
 * @param banner a text to show on every page, for example {@code EXERCISE}; may be empty
 * @param startex start of play
 * @param duration from STARTEX to ENDEX
 * @param confusion what sensors take for what
 * @param correlation how near in place and time observations must be to be one happening
 * @param providers who runs the sensors, in order of id
 * @param sharing what providers share, of whom the policy says anything
 */
public record Scenario(
        String id,
        String title,
        String note,
        String banner,
        Instant startex,
        Duration duration,
        long seed,
        Theatre theatre,
        Weather weather,
        List<Obligation> agreement,
        Policy policy,
        List<GateTerms> gates,
        List<Ballot> ballots,
        List<ResponseTerms> responses,
        List<BasisWeight> attribution,
        List<TypeSeverity> severities,
        List<Stated> figures,
        Correlation correlation,
        List<Provider> providers,
        List<SharingTerms> sharing,
        List<Unit> units,
        List<Drone> drones,
        List<Satellite> satellites,
        List<Post> posts,
        List<Cue> cues,
        List<Order> orders,
        List<Inject> events,
        List<Process> processes,
        List<Arrival> arrivals,
        List<Expectation> expect,
        Confusion confusion) {

    /** The one block of figures of a kind; empty if the policy says nothing of it. */
    public <T extends Stated> Optional<T> reading(Class<T> kind) {
        return figures.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** What a provider shares. */
    public SharingTerms sharing(String provider) {
        return sharing.stream().filter(terms -> terms.provider().equals(provider)).findFirst().orElse(SharingTerms.everything(provider));
    }

    /** End of play. */
    public Instant endex() {
        return startex.plus(duration);
    }

    /** The same but for who watches, who decides how fast, and who answers how fast. */
    public Scenario with(List<SharingTerms> sharing, List<Drone> drones, List<Satellite> satellites, List<Post> posts, List<Ballot> ballots,
            List<ResponseTerms> responses, List<Arrival> arrivals) {
        return new Scenario(id, title, note, banner, startex, duration, seed, theatre, weather, agreement, policy, gates, ballots, responses, attribution,
                severities, figures, correlation, providers, sharing, units, drones, satellites, posts, cues, orders, events, processes, arrivals, expect,
                confusion);
    }

    /** An instant as exercise time, cut off to the minute: {@code T+31h}, {@code T+33h03m}. */
    public String since(Instant instant) {
        return since(startex, instant);
    }

    /** The same where only STARTEX is at hand. */
    public static String since(Instant startex, Instant instant) {
        Duration since = Duration.between(startex, instant);
        return "T+%dh%s".formatted(since.toHours(), since.toMinutesPart() == 0 ? "" : "%02dm".formatted(since.toMinutesPart()));
    }
}
