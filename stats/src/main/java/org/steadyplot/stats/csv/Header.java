package org.steadyplot.stats.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steadyplot.stats.DataException;
import org.steadyplot.stats.DataException.Code;

/** Makes the names of a header row distinct, as pandas does. */
final class Header {
    private Header() {}

    /** Empty names become {@code Unnamed: } and the place of the column, from 0; equal ones are numbered or refused. */
    static List<String> names(List<String> written, DuplicateNames duplicates) {
        List<String> names = new ArrayList<>(written);
        List<Integer> order = new ArrayList<>();
        List<Integer> unnamed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                names.set(i, "Unnamed: " + i);
                unnamed.add(i);
            } else {
                order.add(i);
            }
        }
        order.addAll(unnamed);
        if (duplicates == DuplicateNames.ERROR) {
            refuseDuplicates(names);
        } else {
            mangle(names, order);
        }
        return names;
    }

    private static void refuseDuplicates(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Integer first = places.putIfAbsent(names.get(i), i);
            if (first != null) {
                throw new DataException(
                        Code.DUPLICATE_NAME,
                        "columns " + (first + 1) + " and " + (i + 1) + " are both named '" + names.get(i)
                                + "'; rename one of them");
            }
        }
    }

    /** Names that are written, or were given to earlier columns, are not given again. */
    private static void mangle(List<String> names, List<Integer> order) {
        Set<String> taken = new HashSet<>(names);
        Set<String> used = new HashSet<>();
        Map<String, Integer> next = new HashMap<>();
        for (int place : order) {
            String name = names.get(place);
            if (used.add(name)) {
                continue;
            }
            int number = next.getOrDefault(name, 1);
            while (!taken.add(name + "." + number)) {
                number++;
            }
            next.put(name, number + 1);
            names.set(place, name + "." + number);
        }
    }
}
