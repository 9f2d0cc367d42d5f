package org.ceasefire.simulator.scenario.file;

import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;

/** An agreement. */
public record AgreementText(
        @Field(value = "The agreement it starts from; articles are merged by id.", example = "gcsp-2025") Optional<Written<String>> preset,
        @Field(value = "Its title.", example = "Agreement of the exercise") Optional<Written<String>> title,
        @Field(value = "Where it is published.", example = "GCSP, Ceasefire Toolkit, 2025") Optional<Written<String>> source,
        @Field("Its articles.") List<ArticleText> articles) {}
