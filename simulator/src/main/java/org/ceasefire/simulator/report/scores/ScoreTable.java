package org.ceasefire.simulator.report.scores;

import java.util.List;

/** A table of scores as people read it: what it tells in a sentence or two, its rows, and what its figures count. */
public record ScoreTable(String heading, String told, List<String> heads, List<List<String>> rows, List<Definition> definitions) {}
