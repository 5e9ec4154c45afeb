package org.steadyplot.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTests {
    @Test
    void options_of_a_command_line_are_bound_by_the_same_table() {
        Chart chart = Chart.of(
                ChartKind.HEATMAP,
                Map.of(
                        "figsize", "8,6",
                        "cmap", "coolwarm",
                        "annot", "true",
                        "annot-kws", "{size: 8}",
                        "columns", "1, true,price",
                        "fmt", ".1f",
                        "vmin", "-1"));
        Arguments arguments = chart.arguments();
        assertThat(arguments.get(HeatmapParameters.FIGSIZE)).isEqualTo(new Figsize(8, 6));
        assertThat(arguments.get(HeatmapParameters.VMIN)).isEqualTo(-1);
        assertThat(arguments.get(HeatmapParameters.ANNOT_KWS).get(HeatmapParameters.Annotation.SIZE))
                .isEqualTo(8);
        assertThat(chart.columns()).isEqualTo(List.of("1", "true", "price"));
    }

    @Test
    void errors_name_the_option() {
        assertThatThrownBy(() -> Chart.of(ChartKind.HEATMAP, Map.of("vmin", "low")))
                .hasMessage("--vmin: expected a number but found 'low'");
        assertThatThrownBy(() -> Chart.of(ChartKind.HEATMAP, Map.of("annot-kws", "{size: 8")))
                .hasMessageStartingWith("--annot-kws: not YAML");
        assertThatThrownBy(() -> Chart.of(ChartKind.SCATTER_MATRIX, Map.of("grid", "true")))
                .hasMessage("--grid: it has an effect only with diagonal: hist or kde");
    }

    @Test
    void every_parameter_is_documented_and_its_default_is_of_its_type() {
        for (ChartKind kind : ChartKind.values()) {
            assertThat(ChartKind.of(kind.word().replace('_', '-'))).isEqualTo(kind);
            for (Parameter<?> parameter : kind.parameters()) {
                assertThat(parameter.doc()).as(parameter.name()).isNotBlank().doesNotEndWith(".");
                assertThat(parameter.type().describe()).as(parameter.name()).isNotBlank();
                if (parameter.standard() != null) {
                    Map<String, String> options = Map.of(parameter.name(), parameter.showStandard());
                    if (!List.of("grid", "range_padding").contains(parameter.name())) {
                        assertThat(Chart.of(kind, options).arguments().<Object>get(cast(parameter)))
                                .as(parameter.name())
                                .isEqualTo(parameter.standard());
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Parameter<Object> cast(Parameter<?> parameter) {
        return (Parameter<Object>) parameter;
    }
}
