package org.ceasefire.simulator.scenario.file;

import java.util.List;

import org.ceasefire.simulator.scenario.yaml.Field;

/** Who watches. */
public record MonitoringText(
        @Field("Drones.") List<DroneText> drones,
        @Field("Satellites.") List<SatelliteText> satellites,
        @Field("Posts on the ground.") List<PostText> posts,
        @Field("Standing orders that send a drone to look at what something else reported.") List<CueText> cues,
        @Field("Orders for single scenes.") List<OrderText> orders) {}
