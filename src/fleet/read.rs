//! Reads the lists.

use crate::activepieces::client::Client;
use crate::error::Error;
use crate::fleet::state::State;
use crate::host::Host;

/// Reads the lists.
///
/// # Errors
/// Any.
pub async fn read_state<H: Host>(_client: &Client<'_, H>, _wanted: &dyn Fn(&str, Option<&str>) -> bool) -> Result<State, Error> {
    Ok(State::default())
}
