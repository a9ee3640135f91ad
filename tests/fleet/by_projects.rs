//! Where the server does not understand the cursor: project by project.

use crate::scripted_host::TestHost;
use crate::site::*;

#[test]
fn a_server_that_ignores_the_cursor_is_asked_by_projects() {
    let model = customers(10, 400);
    let host = TestHost::new(ignoring(&model, &[GLOBAL, OF_ALL], &["cursor"]));
    let state = read(&host).unwrap();
    assert_whole(&state, &model);
    assert_eq!((state.has_leftovers, state.warnings.len()), (false, 1));
}
