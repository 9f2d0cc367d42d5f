package org.ceasefire.incidents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ceasefire.vocabulary.Day;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Incident;
import org.ceasefire.vocabulary.SectorDay;
import org.ceasefire.vocabulary.Stated;

/** In which sectors and on which days something is held to have happened: arithmetic over the incidents that are open. */
public final class DayRegister {
    /** What is counted together, and so forgotten together: a kind of happening in a sector on a day. */
    private record Group(String sector, long day, Happening happening) {}

    private final Map<String, Group> groups = new TreeMap<>();
    private final Map<Group, Deque<String>> fellows = new LinkedHashMap<>();

    /** Takes in what is now held of an incident; says whether sectors or days came or went by it. */
    public boolean take(Incident incident) {
        Group group = new Group(incident.sector(), incident.day(), incident.happening());
        if (group.equals(groups.get(incident.id()))) {
            return false;
        }
        boolean gone = forget(incident.id());
        groups.put(incident.id(), group);
        Deque<String> members = fellows.computeIfAbsent(group, key -> new ArrayDeque<>());
        members.addLast(incident.id());
        return members.size() == 1 || gone;
    }

    /** Forgets an incident; says whether a sector or a day went with it. */
    public boolean forget(String incident) {
        Group group = groups.remove(incident);
        if (group == null) {
            return false;
        }
        Deque<String> members = fellows.get(group);
        members.remove(incident);
        if (members.isEmpty()) {
            fellows.remove(group);
        }
        return members.isEmpty();
    }

    /** The incidents that are counted together with one, itself included, the newest first. */
    public List<String> fellows(String incident) {
        List<String> newestFirst = new ArrayList<>();
        fellows.get(groups.get(incident)).descendingIterator().forEachRemaining(newestFirst::add);
        return newestFirst;
    }

    /** The sector and day under which an incident is counted, as {@link SectorDay#key} names them. */
    public String sectorDay(String incident) {
        Group group = groups.get(incident);
        return new SectorDay(group.sector(), group.day()).key();
    }

    /** What is to be stated to the law: each sector and day, and each day. */
    public List<Stated> facts() {
        Set<Long> days = new TreeSet<>();
        Map<String, Stated> facts = new TreeMap<>();
        for (Group group : fellows.keySet()) {
            SectorDay sectorDay = new SectorDay(group.sector(), group.day());
            facts.put(sectorDay.key(), sectorDay);
            days.add(group.day());
        }
        List<Stated> all = new ArrayList<>(facts.values());
        days.forEach(day -> all.add(new Day(day)));
        return all;
    }
}
