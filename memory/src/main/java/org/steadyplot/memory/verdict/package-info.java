/**
 * Is it leaking: {@link org.steadyplot.memory.verdict.Verdict} from checkpoints after forced collections, taken by {@link
 * org.steadyplot.memory.verdict.Checkpoints}, or from a recording of any process, by {@link
 * org.steadyplot.memory.verdict.PassiveVerdict}. The same numbers give the same verdict on every run and machine.
 */
@org.jspecify.annotations.NullMarked
package org.steadyplot.memory.verdict;
