package org.ceasefire.simulator.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;

/** The fields of an example that are not those of a scenario. */
public final class ExampleText {
    private ExampleText() {}

    /** What must stand or must not. */
    public record ExpectedText(
            @Field(value = "When.", example = "T+2h") Written<When> at,
            @Field(value = "A verdict that must stand.", example = "breach") Optional<Written<String>> holds,
            @Field(value = "A verdict that must not stand.", example = "breach") Optional<Written<String>> not,
            @Field(value = "Fields that the verdict has.", example = "{type: artillery-fire}") Map<Written<String>, Written<String>> with) {}

    /** All that is expected. */
    public record ExpectText(@Field("What must follow.") List<ExpectedText> expect) {}
}
