package org.steadyplot.memory.natives;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTests {
    @Test
    void what_was_freed_last_is_free_whatever_the_order_of_events() {
        Addresses addresses = new Addresses();
        addresses.freed(0x10, 5);
        addresses.allocated(0x10, 4, 0, 100);
        addresses.allocated(0x20, 6, 1, 10);
        addresses.freed(0x20, 5);
        addresses.allocated(0x20, 2, 0, 1000);
        assertThat(addresses.live(2, Long.MAX_VALUE)).containsExactly(0, 10);
    }

    @Test
    void what_was_given_out_late_can_be_left_out() {
        Addresses addresses = new Addresses();
        addresses.allocated(0x10, 1, 0, 1);
        addresses.allocated(0x20, 9, 0, 10);
        assertThat(addresses.live(1, 8)).containsExactly(1);
    }

    @Test
    void many_addresses_are_kept_apart() {
        Addresses addresses = new Addresses();
        for (long i = 1; i <= 100_000; i++) {
            addresses.allocated(i * 16, i, (int) (i % 3), 1);
            if (i % 2 == 0) {
                addresses.freed(i * 16, i + 1);
            }
        }
        assertThat(addresses.live(3, Long.MAX_VALUE)).containsExactly(16_667, 16_667, 16_666);
    }
}
