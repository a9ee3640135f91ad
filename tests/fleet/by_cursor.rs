//! The usual way: each next page from a second before the last row.

use crate::scripted_host::TestHost;
use crate::site::*;

#[test]
fn all_rows_are_read_however_many_fall_into_a_second() {
    for count in [0, 1, 3, 4, 5, 8, 9, 23] {
        // Up to three rows a second fit the overlap of a page of four.
        for apart in [400, 500, 999, 1000, 1001, 60_000] {
            let model = customers(count, apart);
            let state = read(&TestHost::new(&model)).unwrap();
            assert_whole(&state, &model);
            assert_eq!((state.has_leftovers, state.warnings.len()), (true, 0), "{count} rows, {apart} ms apart");
        }
    }
}
