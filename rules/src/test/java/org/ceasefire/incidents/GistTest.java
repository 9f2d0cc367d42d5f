package org.ceasefire.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GistTest {
    private static List<Observation> many(Sign sign, int count) {
        Random random = new Random(count);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            observations.add(Sights.of("observation-" + i, sign).at(random.nextInt(700) - 1_300, random.nextInt(200)).off(random.nextInt(100))
                    .minute(random.nextInt(50)).by("source-" + random.nextInt(2), 1 + random.nextInt(6))
                    .of(WeaponClass.values()[random.nextInt(5)], random.nextInt(3) * 50).seen());
        }
        return observations;
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void what_is_kept_of_many_sightings_is_the_same_in_any_order(Sign sign) {
        List<Observation> observations = many(sign, 100);
        Registered expected = null;
        for (int order = 0; order < 10; order++) {
            Collections.shuffle(observations, new Random(order));
            IncidentRegister register = Sights.register();
            observations.forEach(register::take);
            Registered registered = register.registered("incident-1");
            expected = expected == null ? registered : expected;
            assertEquals(expected, registered);
        }
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void what_is_kept_does_not_grow_with_what_is_seen(Sign sign) {
        OpenIncident incident = new OpenIncident(1, sign.happening(), Sights.CORRELATION);
        for (Observation each : many(sign, 5_000)) {
            incident.add(Sighting.of(each, Sights.THEATRE));
        }
        assertEquals(2, incident.gist().pieces().size());
        assertTrue(incident.anchors().size() < 30, () -> incident.anchors().size() + " anchors");
    }
}
