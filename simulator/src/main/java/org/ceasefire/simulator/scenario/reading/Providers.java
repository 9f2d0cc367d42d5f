package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.ceasefire.simulator.scenario.Provider;
import org.ceasefire.simulator.scenario.Recipient;
import org.ceasefire.simulator.scenario.SharingTerms;
import org.ceasefire.simulator.scenario.file.ProviderText;
import org.ceasefire.simulator.scenario.file.SharingText;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.SensorKind;

/** Who runs sensors, and what they share. */
final class Providers {
    private final Frame frame;
    private final Register<Provider> known;

    private Providers(Frame frame, Register<Provider> known) {
        this.frame = frame;
        this.known = known;
    }

    /** All providers of the catalogue. */
    static Providers of(Frame frame, Reading reading) {
        Register<Provider> known = reading.register("provider");
        if (reading.presets().catalogue("providers.yaml") instanceof Tree.Mapping catalogue) {
            catalogue.entries().forEach((id, entry) -> reading.binder().bind(ProviderText.class, entry.value()).ifPresent(text ->
                    known.put(new Written<>(id, entry.key()), new Provider(id, text.name().value(), text.role().value()))));
        }
        return new Providers(frame, known);
    }

    /** Says so if a sensor is run by somebody unknown. */
    void check(Written<String> provider) {
        known.get(provider);
    }

    List<Provider> all() {
        return known.all();
    }

    /** What is said of providers, in the order of the file. */
    List<SharingTerms> sharing(Map<Written<String>, SharingText> said) {
        List<SharingTerms> terms = new ArrayList<>();
        said.forEach((provider, text) -> {
            check(provider);
            terms.add(terms(provider, text));
        });
        return terms;
    }

    private SharingTerms terms(Written<String> provider, SharingText text) {
        SharingTerms everything = SharingTerms.everything(provider.value());
        boolean nothing = text.kinds().filter(List::isEmpty).isPresent() || text.with().filter(List::isEmpty).isPresent();
        frame.problems().unless(!nothing, provider.at(), "This shares nothing at all. Maybe write so: %s: {stops: [{from: T+0h}]}".formatted(provider.value()));
        return new SharingTerms(provider.value(), text.kinds().map(this::kinds).orElse(everything.kinds()),
                text.with().map(Providers::values).orElse(everything.with()), text.delay().map(Written::value).orElse(Duration.ZERO),
                text.stops().stream().map(this::stop).toList());
    }

    private static <T> Set<T> values(List<Written<T>> written) {
        return written.stream().map(Written::value).collect(Collectors.toSet());
    }

    /** Only what flies or orbits is a provider's to share. */
    private Set<SensorKind> kinds(List<Written<SensorKind>> written) {
        Set<SensorKind> sensors = EnumSet.of(SensorKind.DRONE_CAMERA, SensorKind.OPTICAL, SensorKind.RADAR, SensorKind.THERMAL,
                SensorKind.RADIO);
        written.forEach(kind -> frame.problems().unless(sensors.contains(kind.value()), kind.at(),
                "'%s' is no sensor of a drone or satellite. Maybe one of: %s.".formatted(kind.value().word(),
                        sensors.stream().map(SensorKind::word).collect(Collectors.joining(", ")))));
        return values(written);
    }

    private SharingTerms.Stop stop(SharingText.StopText text) {
        Instant from = frame.instant(text.from());
        Instant to = frame.instant(text.to(), Instant.MAX);
        Spot at = text.to().map(Written::at).orElse(text.from().at());
        frame.problems().unless(from.isBefore(to), at, "A stop ends after it begins.");
        return new SharingTerms.Stop(from, to);
    }
}
