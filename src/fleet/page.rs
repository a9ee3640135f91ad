//! A page of a list, and what it says of itself.

use std::collections::HashSet;

use crate::activepieces::client::Client;
use crate::activepieces::errors::incomplete_error;
use crate::activepieces::request::{Request, Step};
use crate::error::Error;
use crate::fleet::list_body::{Draft, ListBody};
use crate::host::Host;

/// How much is asked for at once.
#[derive(Clone, Copy)]
pub struct Portions {
    /// Rows of a page.
    pub rows: usize,
    /// Projects whose connections are asked for.
    pub projects: usize,
}

impl Default for Portions {
    /// Pages that cost a server of Activepieces 0.85.4 little memory; ids that make a URL of half the length that it takes.
    fn default() -> Self {
        Portions { rows: 5_000, projects: 200 }
    }
}

/// A page of a list.
#[derive(Debug)]
pub struct Page<R> {
    /// The rows, but no more than were asked for.
    pub rows: Vec<R>,
    /// How many rows there were.
    pub count: usize,
    /// The server's cursor of the page after it; nothing where there is none.
    pub next: Option<String>,
}

/// A row that is known by its id.
pub trait Identified {
    /// The id.
    fn id(&self) -> &str;
}

impl<R: Identified> Page<R> {
    /// What is wrong with a page that was asked to have so many rows at most.
    fn flaw(&self, limit: usize) -> Option<&'static str> {
        let mut ids = HashSet::new();
        if self.count > limit {
            Some("the server gave more rows than were asked for")
        } else if !self.rows.iter().all(|row| ids.insert(row.id())) {
            Some("a row is twice on one page")
        } else if self.rows.is_empty() && self.next.is_some() {
            Some("a page is empty, and another is said to follow")
        } else {
            None
        }
    }
}

/// Asks for a page. `make_draft` makes what makes its rows.
///
/// # Errors
/// Any error of the API; `INCOMPLETE_LIST` for a page that contradicts itself.
pub async fn ask<H: Host, D: Draft<Row: Identified>>(
    client: &Client<'_, H>,
    request: &Request,
    limit: usize,
    make_draft: impl Fn() -> D,
) -> Result<Page<D::Row>, Error> {
    let client = client.within(client.session.page_timeout);
    let page = client.send_into(request, || ListBody::new(limit, make_draft())).await?;
    match page.flaw(limit) {
        Some(flaw) => Err(incomplete(&client, request.step, flaw)),
        None => Ok(page),
    }
}

/// The error for a list that cannot be whole; `why` completes the sentence.
pub fn incomplete<H: Host>(client: &Client<'_, H>, step: Step, why: &str) -> Error {
    incomplete_error(client.session, step, why)
}
