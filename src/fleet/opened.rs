//! What the functions for all customers begin with: checked options, and a session for the lists.

use crate::activepieces::client::Client;
use crate::activepieces::session::Session;
use crate::error::Error;
use crate::host::{Feed, Host};
use crate::json::Json;
use crate::options::fleet_options::FleetOptions;
use crate::options::rules::Rule;
use crate::provision::work::open_session;

/// Checked options, and a session for the lists.
pub struct Opened {
    /// The options.
    pub options: FleetOptions,
    /// What the requests for the lists have in common. It has no time limit: each of its requests has.
    pub session: Session,
}

impl Opened {
    /// Checks the options, and asks for the API key. `own` are the rules of what the function takes besides.
    ///
    /// # Errors
    /// `INVALID_OPTIONS`; `TIMEOUT` and `ABORTED` while waiting for the key.
    pub async fn read(host: &impl Host, feed: &impl Feed, given: Json, own: &[&[Rule]]) -> Result<Self, Error> {
        let options = FleetOptions::read(host, given, own)?;
        options.check_former_key(feed.has_former_key())?;
        let mut session = open_session(host, &options.call, "").await?;
        session.deadline = f64::INFINITY;
        session.page_timeout = options.call.timeout;
        Ok(Opened { options, session })
    }

    /// A client for the lists.
    pub fn client<'a, H: Host>(&'a self, host: &'a H) -> Client<'a, H> {
        Client::new(host, &self.session)
    }

    /// A session for the requests about one customer, which have the time of one call.
    pub fn session_of(&self, host: &impl Host, external_project_id: &str) -> Session {
        let call = &self.options.call;
        let deadline = host.clock() + call.timeout;
        let mut session =
            Session::new(&call.instance, external_project_id, self.session.api_key(), call.headers.clone(), deadline);
        session.max_retries = call.max_retries;
        session
    }
}
