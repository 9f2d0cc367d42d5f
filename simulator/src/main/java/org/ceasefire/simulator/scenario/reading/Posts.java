package org.ceasefire.simulator.scenario.reading;

import java.util.Optional;

import org.ceasefire.simulator.scenario.Post;
import org.ceasefire.simulator.scenario.file.PostText;
import org.ceasefire.vocabulary.SensorKind;

/** Makes posts on the ground. */
final class Posts {
    private final Frame frame;
    private final Terrain terrain;

    Posts(Frame frame, Terrain terrain) {
        this.frame = frame;
        this.terrain = terrain;
    }

    Optional<Post> post(PostText text) {
        SensorKind kind = text.kind().value();
        frame.problems().unless(kind == SensorKind.ACOUSTIC || kind == SensorKind.CAMERA_SITE, text.kind().at(),
                "'%s' is no post on the ground. Maybe one of: acoustic, camera-site.".formatted(kind.word()));
        frame.positive(text.range(), "range");
        frame.share(text.notices(), "notices");
        frame.problems().unless(text.smallArmsRange().value() <= text.range().value(), text.smallArmsRange().at(),
                "Small arms are noticed no farther than guns.");
        return terrain.position(text.position()).map(position -> new Post(text.id().value(), text.provider().value(), kind, position,
                text.range().value(), text.smallArmsRange().value(), text.notices().value(), text.error().value(), text.latency().value(),
                text.reliability().value()));
    }
}
