package org.steadyplot.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steadyplot.spec.Chart;
import org.steadyplot.spec.ChartKind;

class NameTemplateTests {
    private static final List<String> NAMES = List.of("cut", "color");
    private static final Chart CHART = Chart.of(ChartKind.HEATMAP, Map.of("name", "a/b"));

    @ParameterizedTest
    @CsvSource({
        "{cut}/{color}_{kind}, Very Good/E_heatmap",
        "{chart}, a%2Fb",
        "{index}-{round}-{repeat}, 7-2-3",
        "{{{cut}}}, {Very Good}",
        "_run/{cut}, %5Frun/Very Good",
        "a/_run, a/_run",
    })
    void placeholders_are_filled(String template, String name) {
        assertThat(NameTemplate.parse(template, NAMES).name(new Key(NAMES, List.of("Very Good", "E")), CHART, 7, 2, 3))
                .isEqualTo(name);
    }

    @Test
    void a_uuid_depends_on_key_round_and_repeat_alone() {
        NameTemplate template = NameTemplate.parse("{uuid}", NAMES);
        Key key = new Key(NAMES, List.of("a", "b"));
        String uuid = template.name(key, CHART, 1, 1, 1);
        assertThat(uuid).matches("[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(template.name(key, CHART, 99, 1, 1)).isEqualTo(uuid);
        assertThat(template.name(key, CHART, 1, 2, 1)).isNotEqualTo(uuid);
        assertThat(template.name(new Key(NAMES, List.of("ab", "")), CHART, 1, 1, 1))
                .isNotEqualTo(uuid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kut}     | output.name: '{kut}': nothing is called {kut}; did you mean 'cut'?",
                "{what}    | output.name: '{what}': nothing is called {what}; there are {cut}, {color}, {kind}, {chart}, {index}, {round}, {repeat}, {uuid}",
                "{cut      | output.name: '{cut': a brace is not closed; write {{ for a brace itself",
                "cut}      | output.name: 'cut}': a brace closes none; write }} for a brace itself",
                "/{cut}    | output.name: '/{cut}': it has to be a path inside the output folder, without empty parts, '.' or '..'",
                "../{cut}  | output.name: '../{cut}': it has to be a path inside the output folder, without empty parts, '.' or '..'",
                "a//b      | output.name: 'a//b': it has to be a path inside the output folder, without empty parts, '.' or '..'",
                "a\\{cut}  | output.name: 'a\\{cut}': backslashes and control characters cannot stand in names; folders are separated by /",
            })
    void a_wrong_template_is_explained(String template, String message) {
        assertThatThrownBy(() -> NameTemplate.parse(template, NAMES)).hasMessage(message);
    }
}
