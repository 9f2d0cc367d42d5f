package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Written;

/** Something that happens, or is said about what happens. */
public sealed interface EventText extends MoveText permits ActText, ProcessText, ClaimText, ReportText, PleaText, NotificationText, RestorationText,
        WatchText, DeliveryText, RequestText, HotlineText, ApologyText {
    Written<String> id();
}
