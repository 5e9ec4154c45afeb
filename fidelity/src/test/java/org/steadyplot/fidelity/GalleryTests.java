package org.steadyplot.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GalleryTests {
    static Stream<String> ids() {
        return Gallery.cases().stream().map(GalleryCase::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void our_drawing_agrees_with_the_expected_layout_and_picture(String id) throws IOException {
        Path folder = SharedGallery.folder().resolve(id);
        assumeTrue(Files.isDirectory(folder), "skipped: there is no case in " + folder);
        CaseResult result = CaseRunner.run(folder, folder.resolve("expected.png"));
        if (result.status() == Status.UNSUPPORTED) {
            abort("skipped: " + result.note());
        }
        assertThat(result.note()).isEmpty();
        CaseResult.Comparison comparison = Objects.requireNonNull(result.comparison());
        assertThat(comparison.differences()).isEmpty();
        assertThat(Objects.requireNonNull(comparison.geometry()).rms()).isLessThanOrEqualTo(result.gate());
    }

    @Test
    void every_id_is_registered_once() {
        assertThat(ids()).doesNotHaveDuplicates().hasSize(10);
    }
}
