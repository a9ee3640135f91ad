//! The server's texts, fit for a report.

use crate::activepieces::session::Session;
use crate::text::{one_line, shortened};

/// No name or version needs more characters than this.
const LONGEST: usize = 200;

/// A text of the server's, without secrets and on one line.
pub fn shown(session: &Session, text: &str) -> String {
    shortened(&one_line(&session.hide(text)), LONGEST)
}
