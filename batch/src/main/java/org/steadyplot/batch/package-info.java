/** The bulk job: from sources over data sets and workers to files, with a record of what happened. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.batch;
