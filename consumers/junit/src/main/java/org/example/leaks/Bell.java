package org.example.leaks;

import java.util.ArrayList;
import java.util.List;

/** Rings for whoever listens. */
public final class Bell {
    private final List<Runnable> listeners = new ArrayList<>();

    public void add(Runnable listener) {
        listeners.add(listener);
    }

    public void remove(Runnable listener) {
        listeners.remove(listener);
    }

    public void ring() {
        listeners.forEach(Runnable::run);
    }
}
