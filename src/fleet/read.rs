//! Reads the state of a server in few requests: whole, or not at all.

use std::rc::Rc;

use crate::activepieces::client::Client;
use crate::activepieces::connections::Scope;
use crate::error::Error;
use crate::fleet::connection_list::{ByCursor, ConnectionList, Wanted};
use crate::fleet::page::Portions;
use crate::fleet::project_list;
use crate::fleet::row::Row;
use crate::fleet::state::State;
use crate::fleet::texts::Texts;
use crate::host::Host;

/// What may have remained unseen where connections could be listed by projects alone.
const NO_LEFTOVERS: &str =
    "Connections that deleted projects left behind could not be listed: this server lists connections by project only";

/// Reads all projects, and the connections whose key and piece are wanted, page by page.
///
/// # Errors
/// Any error of the API; `INCOMPLETE_LIST` where a list cannot be whole.
pub async fn read_state<H: Host>(client: &Client<'_, H>, wanted: Wanted<'_>) -> Result<State, Error> {
    read_in_portions(client, wanted, Portions::default()).await
}

/// The same with so much asked for at once.
///
/// # Errors
/// As [`read_state`].
pub async fn read_in_portions<H: Host>(client: &Client<'_, H>, wanted: Wanted<'_>, portions: Portions) -> Result<State, Error> {
    let texts: Rc<Texts> = Rc::default();
    let list = |scope| ConnectionList { client, scope, wanted, portions, texts: &texts };
    let (globals, of_users) = (list(Scope::Platform), list(Scope::Project));
    // The projects come last: one that is made in between would otherwise seem to be gone, and its connection to be a leftover.
    let (global_rows, rows_of_users) = (globals.read_by_cursor().await?, of_users.read_by_cursor().await?);
    let projects = project_list::read(client, &texts, portions.rows).await?;
    let mut state = State {
        has_leftovers: matches!(global_rows, ByCursor::All(_)),
        projects: projects.by_external_id,
        external_ids: projects.external_ids,
        ..State::default()
    };
    if !state.has_leftovers {
        state.warnings.push(NO_LEFTOVERS.to_owned());
    }
    for row in complete(&globals, global_rows, &state).await? {
        add(state.rows.entry(Rc::clone(&row.external_id)).or_default(), row);
    }
    for row in complete(&of_users, rows_of_users, &state).await? {
        add(state.shadows.entry(Rc::clone(&row.external_id)).or_default(), row);
    }
    state.rows.values_mut().for_each(|rows| sort_by_age(rows));
    state.shadows.values_mut().for_each(|rows| sort_by_age(rows));
    Ok(state)
}

/// The rows of a list, asked for by projects where the server does not understand the cursor.
async fn complete<H: Host>(list: &ConnectionList<'_, H>, read: ByCursor, state: &State) -> Result<Vec<Rc<Row>>, Error> {
    match read {
        ByCursor::All(rows) => Ok(rows),
        ByCursor::NotUnderstood(seen) => {
            let mut project_ids: Vec<Rc<str>> = state.external_ids.keys().cloned().collect();
            project_ids.sort_unstable();
            list.read_by_projects(&project_ids, seen).await
        }
    }
}

/// Adds a row, or replaces it by what was read of it later.
fn add(rows: &mut Vec<Rc<Row>>, row: Rc<Row>) {
    match rows.iter_mut().find(|known| known.id == row.id) {
        Some(known) => *known = row,
        None => rows.push(row),
    }
}

fn sort_by_age(rows: &mut [Rc<Row>]) {
    rows.sort_by(|one, other| (&one.created, &one.id).cmp(&(&other.created, &other.id)));
}
