//! The list of all connections of a scope.
//!
//! The server's order is that of `created`, and its cursor compares whole seconds, so that it loses rows of the second of a page's last
//! row (Activepieces 0.85.4). A cursor of our own, one second before that row, makes the next page begin with rows that are known
//! already, which also shows that the server understands it. Where it does not, the connections of each project are asked for.

use std::collections::HashSet;
use std::rc::Rc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::activepieces::client::Client;
use crate::activepieces::connections::{self, Scope};
use crate::activepieces::request::{Request, Step};
use crate::error::{Code, Error};
use crate::fleet::connection_draft::{ConnectionDraft, ListedRow};
use crate::fleet::page::{self, Page, Portions};
use crate::fleet::row::Row;
use crate::fleet::texts::Texts;
use crate::host::Host;

/// More connections than so many projects can have on a page that the server can give.
const ALL: usize = 100_000;
const SECOND: i64 = 1_000;

/// What tells whether a row is kept, by its key and its piece.
pub type Wanted<'a> = &'a dyn Fn(&str, Option<&str>) -> bool;

/// A list of connections.
pub struct ConnectionList<'a, H: Host> {
    /// The API.
    pub client: &'a Client<'a, H>,
    /// Whose connections.
    pub scope: Scope,
    /// Which of them are kept.
    pub wanted: Wanted<'a>,
    /// How much is asked for at once.
    pub portions: Portions,
    /// What rows have in common.
    pub texts: &'a Rc<Texts>,
}

/// What came of a list read by the cursor.
pub enum ByCursor {
    /// All its rows; some may be there twice.
    All(Vec<Rc<Row>>),
    /// The server does not understand the cursor; the first page's rows.
    NotUnderstood(Vec<Rc<Row>>),
}

impl<H: Host> ConnectionList<'_, H> {
    /// Reads the list page by page.
    ///
    /// # Errors
    /// Any error of the API; `INCOMPLETE_LIST`.
    pub async fn read_by_cursor(&self) -> Result<ByCursor, Error> {
        let mut page = self.page(None).await?;
        let mut rows = Vec::new();
        let mut first = None;
        let mut before: Option<Known> = None;
        loop {
            let (known, is_last) = (Known::of(&page), page.next.is_none());
            rows.extend(self.kept(page));
            if is_last {
                return Ok(ByCursor::All(rows));
            }
            let first_rows = *first.get_or_insert(rows.len());
            let next = match &known {
                Some(known) if before.is_none_or(|before| before.last_second() < known.last_second()) => {
                    self.page_after(known).await?
                }
                _ => None,
            };
            let Some(next) = next else {
                rows.truncate(first_rows);
                return Ok(ByCursor::NotUnderstood(rows));
            };
            page = next;
            before = known;
        }
    }

    /// Reads the connections of these projects. `seen` are rows that a page of all connections had.
    ///
    /// # Errors
    /// Any error of the API; `INCOMPLETE_LIST`.
    pub async fn read_by_projects(&self, project_ids: &[Rc<str>], seen: Vec<Rc<Row>>) -> Result<Vec<Rc<Row>>, Error> {
        let mut rows = Vec::new();
        for asked in project_ids.chunks(self.portions.projects) {
            let asked: HashSet<&str> = asked.iter().map(AsRef::as_ref).collect();
            let request = connections::of_projects(self.scope, ALL, asked.iter().copied());
            let page = self.ask(&request, ALL).await?;
            let is_asked_for = |listed: &ListedRow| listed.row.project_ids.iter().any(|id| asked.contains(id.as_ref()));
            if page.next.is_some() || !page.rows.iter().all(is_asked_for) {
                return Err(
                    self.incomplete(request.step, "the server lists other connections than those of the projects asked for")
                );
            }
            rows.extend(self.kept(page));
        }
        self.check_against(seen, &rows, project_ids).await?;
        Ok(rows)
    }

    /// A row that was seen before and not found again was removed meanwhile, or the server did not list all that it was asked for.
    async fn check_against(&self, seen: Vec<Rc<Row>>, found: &[Rc<Row>], project_ids: &[Rc<str>]) -> Result<(), Error> {
        let found: HashSet<&str> = found.iter().map(|row| row.id.as_ref()).collect();
        let living: HashSet<&str> = project_ids.iter().map(AsRef::as_ref).collect();
        let is_missing =
            |row: &Row| !found.contains(row.id.as_ref()) && row.project_ids.iter().any(|id| living.contains(id.as_ref()));
        let missing: HashSet<&str> = seen.iter().filter(|row| is_missing(row)).map(|row| row.id.as_ref()).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let again = self.page(None).await?;
        if again.rows.iter().any(|listed| missing.contains(listed.row.id.as_ref()) && is_missing(&listed.row)) {
            return Err(
                self.incomplete(Step::ListConnectionsOfProjects, "the server left out connections of the projects asked for")
            );
        }
        Ok(())
    }

    /// The page that goes on after the rows that are known; nothing where the server does not understand what is asked.
    async fn page_after(&self, known: &Known) -> Result<Option<Page<ListedRow>>, Error> {
        // Where the rows that the page should begin with were removed meanwhile, it is asked for from further back, once.
        for from in [known.last, known.middle.min(known.last - SECOND)] {
            let after = from - SECOND;
            match self.page(Some(&cursor(after))).await {
                Ok(page) if !follows(&page, after) => return Ok(None),
                Ok(page) if known.begins(&page) => return Ok(Some(page)),
                Ok(_) => {}
                Err(error) if refuses_cursor(&error) => return Ok(None),
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    async fn page(&self, cursor: Option<&str>) -> Result<Page<ListedRow>, Error> {
        let limit = self.portions.rows;
        let request = connections::all(self.scope, limit, cursor);
        let page = self.ask(&request, limit).await?;
        if page.next.is_some() && page.count < limit {
            return Err(
                self.incomplete(request.step, "the server gave fewer rows than were asked for, and says that there are more")
            );
        }
        Ok(page)
    }

    async fn ask(&self, request: &Request, limit: usize) -> Result<Page<ListedRow>, Error> {
        page::ask(self.client, request, limit, || ConnectionDraft::new(self.texts)).await
    }

    /// The rows that are wanted.
    fn kept(&self, page: Page<ListedRow>) -> impl Iterator<Item = Rc<Row>> {
        let is_kept = |listed: &ListedRow| {
            let row = &listed.row;
            row.scope.as_ref() == self.scope.as_str() && (self.wanted)(&row.external_id, row.piece_name.as_deref())
        };
        page.rows.into_iter().filter(is_kept).map(|mut listed| {
            self.texts.share(&mut listed.row.external_id);
            listed.row.project_ids.iter_mut().for_each(|id| self.texts.share(id));
            Rc::new(listed.row)
        })
    }

    fn incomplete(&self, step: Step, why: &str) -> Error {
        page::incomplete(self.client, step, why)
    }
}

/// What is known of a page once its rows are kept: which they were, and when the last and the middle one were created.
struct Known {
    ids: HashSet<Box<str>>,
    last: i64,
    middle: i64,
}

impl Known {
    /// Nothing for a page that is not in the order of `created`.
    fn of(page: &Page<ListedRow>) -> Option<Self> {
        let (last, middle) = (page.rows.last()?, page.rows.get(page.rows.len() / 2)?);
        is_in_order(page).then(|| Known {
            ids: page.rows.iter().map(|listed| listed.row.id.clone()).collect(),
            last: last.created,
            middle: middle.created,
        })
    }

    fn last_second(&self) -> i64 {
        second(self.last)
    }

    /// Whether another page has any of these rows.
    fn begins(&self, page: &Page<ListedRow>) -> bool {
        page.rows.iter().any(|listed| self.ids.contains(&listed.row.id))
    }
}

/// Whether all rows of a page were created in the second of this time or later, one after the other.
fn follows(page: &Page<ListedRow>, after: i64) -> bool {
    is_in_order(page) && page.rows.first().is_none_or(|first| second(first.created) >= second(after))
}

/// Within a second any order will do.
fn is_in_order(page: &Page<ListedRow>) -> bool {
    page.rows.is_sorted_by_key(|listed| second(listed.created))
}

fn second(time: i64) -> i64 {
    time.div_euclid(SECOND)
}

/// A cursor of the server's form that leads to what was created after this time.
fn cursor(time: i64) -> String {
    let position = STANDARD.encode(["created:", &time.to_string()].concat());
    STANDARD.encode(["next_", &position].concat())
}

/// Whether the server could make nothing of a request that differs from one before by its cursor alone.
fn refuses_cursor(error: &Error) -> bool {
    error.code() == Code::Rejected || error.data().server_status == Some(500)
}
