package org.steadyplot.memory.agent.iteration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MethodNameTests {
    @Test
    void nested_classes_may_be_named_with_a_dot_or_a_dollar() {
        assertThat(MethodName.of("a.b.Outer.Inner.run").isOf("a/b/Outer$Inner")).isTrue();
        assertThat(MethodName.of("a.b.Outer$Inner.run").isOf("a/b/Outer$Inner")).isTrue();
        assertThat(MethodName.of("a.b.Outer.run").isOf("a/b/Outer")).isTrue();
        assertThat(MethodName.of("a.b.Outer.run").isOf("a/b/Other")).isFalse();
        assertThat(MethodName.of("Main.run").isOf("Main")).isTrue();
    }

    @Test
    void classes_of_the_same_name_elsewhere_resemble_it() {
        assertThat(MethodName.of("com.acme.Worker.run").resembles("org/acme/Worker"))
                .isTrue();
        assertThat(MethodName.of("com.acme.worker.run").resembles("com/acme/Worker"))
                .isTrue();
        assertThat(MethodName.of("Worker.run").resembles("com/acme/Worker")).isTrue();
        assertThat(MethodName.of("com.acme.Worker.run").resembles("com/acme/CoWorker"))
                .isFalse();
    }

    @Test
    void what_names_no_method_is_refused() {
        assertThatThrownBy(() -> MethodName.of("run")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MethodName.of("a.")).hasMessageContaining("package.Class.method");
        assertThatThrownBy(() -> MethodName.of("a. b.c")).isInstanceOf(IllegalArgumentException.class);
    }
}
