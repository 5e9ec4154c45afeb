package org.steadyplot.cli;

import org.steadyplot.batch.Summary;

/** The exit codes of the command. */
final class Exit {
    /** All done. */
    static final int DONE = Summary.DONE;
    /** A bug of this program. */
    static final int BUG = 1;
    /** A wrong command line, job file or input. */
    static final int USAGE = 2;
    /** Some or all pictures could not be made. */
    static final int FAILED = Summary.FAILED;
    /** A leak was found. */
    static final int LEAK = 5;
    /** Nothing can be said, where that was asked for as an exit code. */
    static final int UNDECIDED = 6;

    private Exit() {}
}
