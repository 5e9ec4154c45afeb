package org.steadyplot.memory.agent.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What lines are charged with, to the byte. */
class LinesTests {
    /** The header of an array. */
    private static final long HEADER = 16;

    @Test
    void a_line_is_charged_with_what_it_and_its_callees_allocate() {
        Measured measured = Measured.lines(Samples.class, "plain");
        measured.call("plain");
        measured.call("plain");

        measured.call("plain");

        assertThat(Measured.calls("Samples.plain")).isEqualTo(3);
        assertThat(Measured.bytes("Samples.plain"))
                .containsEntry(0, 3 * (1_000_000 + HEADER))
                .containsEntry(1, 3 * (400_000 + HEADER))
                .containsEntry(3, 0L);
        assertThat(Measured.bytes("Samples.plain").get(2))
                .isBetween(3 * (400 + 100 * 8000 + 101 * HEADER), 3 * (400 + 100 * 8000 + 101 * HEADER) + 300);
        assertThat(Measured.occurrences("Samples.plain")).containsValues(3L).doesNotContainValue(2L);
    }

    @Test
    void a_byte_of_a_recursive_method_is_charged_to_one_line() {
        Measured.lines(Samples.class, "recursive").call("recursive", 9);

        assertThat(Measured.calls("Samples.recursive")).isEqualTo(10);
        assertThat(Measured.bytes("Samples.recursive"))
                .containsOnly(entry(0, 10 * (1000 + HEADER)), entry(1, 0L), entry(2, 0L), entry(4, 0L), entry(5, 0L));
        assertThat(Measured.occurrences("Samples.recursive"))
                .containsEntry(5, 9L)
                .containsEntry(2, 1L);
    }

    @Test
    void methods_that_call_each_other_have_tables_that_each_sum_to_the_whole() {
        Measured.lines(Samples.class, "mutual", "other").call("mutual", 3);

        long whole = 4 * (1000 + HEADER) + 3 * (2000 + HEADER);
        assertThat(Measured.total("Samples.mutual")).isEqualTo(whole);
        assertThat(Measured.bytes("Samples.mutual")).containsEntry(1, 3 * (2000 + HEADER));
        assertThat(Measured.total("Samples.other")).isEqualTo(whole - 1000 - HEADER);
    }

    @Test
    void lines_after_a_throw_and_of_the_caller_get_what_is_theirs() {
        Measured measured = Measured.lines(Samples.class, "throwing", "catching");
        measured.call("throwing", false);
        measured.call("catching");
        measured.call("catching");

        assertThat(Measured.bytes("Samples.throwing"))
                .containsEntry(0, 3 * (1000 + HEADER))
                .containsEntry(2, 2000 + HEADER)
                .containsEntry(4, 2 * (3000 + HEADER))
                .containsEntry(7, 3 * (4000 + HEADER));
        assertThat(Measured.bytes("Samples.catching"))
                .containsEntry(2, 2 * (5000 + HEADER))
                .containsEntry(4, 2 * (6000 + HEADER));
        assertThat(Measured.calls("Samples.throwing")).isEqualTo(3);
        long[] calls =
                Lines.totals().calls(Measured.method("Samples.catching").id()).kept();
        assertThat(calls[CallLog.STRIDE + CallLog.LEVEL]).isZero();
    }

    @Test
    void a_stack_overflow_leaves_the_recorder_in_order() {
        Measured measured = Measured.lines(Samples.class, "overflowing", "overflow");
        measured.call("overflow");
        measured.call("overflow");

        assertThat(Measured.bytes("Samples.overflow"))
                .containsEntry(2, 2 * (1000 + HEADER))
                .containsEntry(4, 2 * (2000 + HEADER));
        assertThat(Measured.calls("Samples.overflow")).isEqualTo(2);
    }

    @Test
    void bodies_of_lambdas_are_lines_of_the_method_they_are_written_in() {
        Measured.lines(Samples.class, "lambdas").call("lambdas");

        assertThat(Measured.bytes("Samples.lambdas"))
                .containsEntry(0, 1000 + HEADER)
                .containsEntry(2, 2 * (2000 + HEADER));
        assertThat(Measured.bytes("Samples.lambdas").get(3)).isGreaterThanOrEqualTo(2 * (3000 + HEADER));
        assertThat(Measured.bytes("Samples.lambdas")).containsEntry(7, 0L);
        assertThat(Measured.calls("Samples.lambdas")).isEqualTo(1);
    }

    @Test
    void a_line_occurs_when_control_comes_to_it() {
        Measured.lines(Samples.class, "counting").call("counting");

        assertThat(Measured.occurrences("Samples.counting"))
                .containsEntry(0, 11L)
                .containsEntry(1, 10L)
                .containsEntry(4, 6L)
                .containsEntry(5, 5L)
                .containsEntry(7, 4L)
                .containsEntry(8, 3L);
    }

    @Test
    void switch_expressions_are_counted() {
        Measured measured = Measured.lines(Samples.class, "switches");
        measured.call("switches", "a");
        measured.call("switches", "b");
        assertThatThrownBy(() -> measured.call("switches", "c")).isInstanceOf(IllegalArgumentException.class);

        assertThat(Measured.calls("Samples.switches")).isEqualTo(3);
        assertThat(Measured.bytes("Samples.switches").get(1)).isGreaterThanOrEqualTo(2000 + 2 * HEADER);
    }

    @Test
    void constructors_are_counted_before_in_and_after_the_call_of_another() {
        Measured measured =
                Measured.lines(Samples.class, "Derived.Derived", "Base.<init>", "Point.Point", "constructors");
        measured.call("constructors");

        long base = 2000 + HEADER;
        long object = 16;
        assertThat(Measured.bytes("Derived.<init>(boolean)"))
                .as("the call that threw has its argument, not what the other constructor allocated")
                .containsEntry(0, 2 * (1000 + HEADER + base) + object)
                .containsEntry(1, 2 * (4000 + HEADER));
        assertThat(Measured.bytes("Derived.<init>(String)"))
                .containsEntry(0, 1000 + HEADER + base + 4000 + HEADER)
                .containsEntry(1, 8000 + HEADER);
        assertThat(Measured.calls("Base.<init>(Object, boolean)")).isEqualTo(3);
        assertThat(Measured.bytes("Samples.constructors")).containsEntry(4, 7000 + HEADER);
        assertThat(Measured.total("Point.<init>(int, int)")).isEqualTo(1000 + HEADER);
        long[] calls = Lines.totals()
                .calls(Measured.method("Samples.constructors").id())
                .kept();
        assertThat(calls[CallLog.LEVEL]).isZero();
    }

    @Test
    void static_initialisers_are_counted() {
        Measured.lines(Samples.class, "Initialised.<clinit>").call("initialise");

        assertThat(Measured.bytes("Initialised.<clinit>()"))
                .containsEntry(0, 1000 + HEADER)
                .containsEntry(4, 2000 + HEADER);
    }

    @Test
    void every_overload_has_its_own_table_and_parameters_choose_one() {
        Measured both = Measured.lines(Samples.class, "overloaded");
        both.call("overloaded", 1000);
        assertThat(Measured.total("Samples.overloaded(int)")).isEqualTo(1000 + HEADER);
        assertThat(Measured.calls("Samples.overloaded(String)")).isZero();

        Measured one = Measured.lines(Samples.class, "overloaded(java.lang.String)", "overloaded(long)");
        one.call("overloaded", 1000);
        assertThat(Measured.calls("Samples.overloaded(int)")).isEqualTo(1);
        assertThat(one.notes().get(Samples.class.getName() + ".overloaded(long)"))
                .contains("overloaded(int), ")
                .endsWith("overloaded(String)");
    }

    @Test
    void threads_are_summed_and_their_tables_reused() throws InterruptedException {
        Measured measured = Measured.lines(Samples.class, "inThreads");
        for (int i = 0; i < 50; i++) {
            List<Thread> threads = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                threads.add(new Thread(() -> measured.call("inThreads", 1000)));
            }
            for (Thread thread : threads) {
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }

        assertThat(Measured.calls("Samples.inThreads")).isEqualTo(200);
        assertThat(Measured.total("Samples.inThreads")).isEqualTo(200 * (1000 + HEADER));
    }

    @Test
    void an_open_line_is_charged_with_what_it_has_allocated_so_far() throws InterruptedException {
        Measured measured = Measured.lines(Samples.class, "waiting");
        var entered = new CountDownLatch(1);
        var left = new CountDownLatch(1);
        var thread = new Thread(() -> measured.call("waiting", entered, left));
        thread.start();
        entered.await();

        assertThat(Measured.bytes("Samples.waiting").get(1)).isGreaterThanOrEqualTo(3000 + HEADER);
        assertThat(Measured.calls("Samples.waiting")).isEqualTo(1);
        left.countDown();
        thread.join();
        assertThat(Measured.calls("Samples.waiting")).isEqualTo(1);
    }

    @Test
    void what_cannot_be_counted_is_said() {
        Measured measured = Measured.lines(
                Samples.class, "Generic.make", "Generic.foreign", "plane", "Shape.drawn", "Strings.make", "never");
        measured.call("dispatch");

        String name = Samples.class.getName();
        assertThat(measured.notes())
                .containsEntry(
                        name + "$Generic.make(Object)",
                        "is abstract and has no lines; name a method that calls or implements it")
                .containsEntry(
                        name + "$Generic.foreign()",
                        "is native and has no lines; name a method that calls or implements it")
                .containsEntry(name + ".plane", "the class has no such method; did you mean plain?");
        assertThat(Measured.total("Shape.drawn()")).isEqualTo(3000 + HEADER);
        assertThat(Measured.calls("Strings.make(String)")).isEqualTo(1);
        assertThat(Measured.calls("Samples.never")).isZero();
    }

    @Test
    void where_calls_alone_are_marked_bytes_are_of_the_whole_method() {
        Measured.calls(Samples.class, "callee", "Derived.<init>").call("constructors");

        assertThat(Measured.calls("Derived.<init>(boolean)")).isEqualTo(2);
        assertThat(Measured.method("Derived.<init>(boolean)").lines()).containsExactly(0);
    }

    @Test
    void the_class_that_did_not_come_is_guessed() {
        var request = new LineRequest("a.b.Shape.draw\nx.Nothing.at", null);
        request.noteUnmet(List.of("java.lang.String", "c.d.Shape", "a.b.Shade"));

        assertThat(request.notes())
                .containsEntry("a.b.Shape.draw", "the class was not loaded; did you mean c.d.Shape?")
                .containsEntry("x.Nothing.at", "the class was not loaded");
    }
}
