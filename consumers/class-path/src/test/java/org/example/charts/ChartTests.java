package org.example.charts;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class ChartTests {
    @Test
    void the_library_is_on_the_class_path_here() {
        assertFalse(Chart.class.getModule().isNamed());
    }
}
