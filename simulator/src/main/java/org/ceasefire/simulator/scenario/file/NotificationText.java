package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.Side;

/** A party announces something innocent. */
public record NotificationText(
        @Field(value = "What is announced.", example = "exercise") Written<BenignKind> notification,
        @Field(value = "Its id.", example = "notice-1") Written<String> id,
        @Field(value = "When the centre has it.", example = "T+10h") Written<When> at,
        @Field(value = "Who announces it.", example = "UA") Written<Side> by,
        @Field(value = "Where: the id of a zone or sector, or the positions of a ring.", example = "range-druzhkivka",
                name = "in") PlacesText where,
        @Field(value = "From when.", example = "T+24h") Written<When> from,
        @Field(value = "Until when.", example = "T+30h") Written<When> to) implements EventText {}
