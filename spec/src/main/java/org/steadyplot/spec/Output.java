package org.steadyplot.spec;

import org.jspecify.annotations.Nullable;

/**
 * Where a job's pictures go and what they are; matplotlib's words for {@code savefig}.
 *
 * @param dir the folder, or null if the job does not say; relative paths count from the working folder
 * @param name the template of the files' names without their ending, or null for one that suits the data
 * @param save how figures are saved
 */
public record Output(@Nullable String dir, @Nullable String name, Save save) {
    /**
     * How figures are saved.
     *
     * @param format the format and the ending of the files' names, as {@code png}
     * @param dpi dots per inch
     * @param facecolor the background, or null for the figure's own
     * @param transparent no background at all
     * @param tight only the part of the figure that holds something, as {@code bbox_inches='tight'}
     * @param padInches what stays around that part, in inches
     */
    public record Save(
            String format,
            double dpi,
            @Nullable String facecolor,
            boolean transparent,
            boolean tight,
            double padInches) {}
}
