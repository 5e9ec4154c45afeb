package org.steadyplot.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steadyplot.spec.JobReader;

class ExamplesTests {
    @ParameterizedTest
    @CsvSource({"diamonds, 276, 552", "penguins, 3, 6", "seed, 1, 500"})
    void an_example_is_a_job(String name, int dataSets, long figures) {
        Path examples = Path.of(System.getProperty("steadyplot.root", ".."), "examples");
        Plan plan = Plan.of(JobReader.read(examples.resolve(name + ".yaml")), examples);
        assertThat(plan.dataSets()).isEqualTo(dataSets);
        assertThat(plan.figures()).isEqualTo(figures);
    }
}
