package org.example.leaks;

/** Sleeps until a bell rings; somebody who never gets up keeps on listening. */
public final class Sleeper implements Runnable {
    private final byte[] dreams = new byte[997];
    private final Bell bell;

    public Sleeper(Bell bell) {
        this.bell = bell;
        bell.add(this);
    }

    @Override
    public void run() {
        dreams[0]++;
    }

    public void getUp() {
        bell.remove(this);
    }
}
