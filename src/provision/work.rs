//! What one call is to do, checked and complete.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::activepieces::api_key;
use crate::activepieces::platform::platform_mark;
use crate::activepieces::session::Session;
use crate::error::Error;
use crate::host::{Host, Progress};
use crate::json::Json;
use crate::options::call_options::CallOptions;
use crate::options::credentials::Credentials;
use crate::options::naming::ConnectionKey;
use crate::options::provision_options::ProvisionOptions;
use crate::provision::fingerprint::Fingerprints;
use crate::provision::report::{Done, report};

/// Smaller numbers are not redacted: they stand in texts by chance, as a status or a count does.
const LEAST_SECRET_NUMBER: f64 = 1000.0;

/// What one call is to do, checked and complete.
pub struct Work {
    /// The options.
    pub options: ProvisionOptions,
    /// What its requests have in common.
    pub session: Session,
    /// The key that the fingerprints are made with, and the fingerprints.
    keyed: RefCell<(String, Rc<Fingerprints>)>,
    /// The platform's key, as it was at first.
    pub api_key: String,
    /// What it takes turns about with other calls, see [`turn`].
    pub turn: String,
    /// A mark of the platform's key.
    pub mark: String,
    /// Set once a write is sent. Later calls must not join this one: another process may have written in between.
    pub write_sent: Cell<bool>,
    /// Whether a missing project is created before anything else can fail: someone is about to log in to it.
    pub project_first: bool,
    /// Set once the server said that the customer's project is there.
    pub project_known: Cell<bool>,
}

impl Work {
    /// Checks the options, and asks for the key. `options` is the plain data of the JavaScript options; `fetch`, `signal` and
    /// `apiKey` are behind `host`.
    ///
    /// # Errors
    /// `INVALID_OPTIONS`; `TIMEOUT` and `ABORTED` while waiting for the key.
    pub async fn read(host: &impl Host, options: Json) -> Result<Self, Error> {
        let options = ProvisionOptions::read(host, options)?;
        if host.can_renew_api_key() {
            // A key that has to be asked for is no option that could be checked.
            host.tell(Progress::Checked);
        }
        let mut session = open_session(host, &options.call, options.external_project_id()).await?;
        session.writes_once = options.credentials.one_use;
        host.tell(Progress::Checked);
        add_secrets(&options, &session);
        let api_key = session.api_key();
        Ok(Work {
            keyed: RefCell::new((api_key.clone(), Rc::new(Fingerprints::new(&options, &api_key)))),
            turn: turn(&session.instance, &options.key),
            mark: platform_mark(&api_key, &session.instance),
            session,
            api_key,
            options,
            write_sent: Cell::new(false),
            project_first: host.wants_project_first(),
            project_known: Cell::new(false),
        })
    }

    /// The fingerprints of its credentials. A key that the server refused vouches for nothing: once it was renewed, the new one counts.
    pub fn fingerprints(&self) -> Rc<Fingerprints> {
        let api_key = self.session.api_key();
        let mut keyed = self.keyed.borrow_mut();
        if keyed.0 != api_key {
            let fingerprints = Rc::new(Fingerprints::new(&self.options, &api_key));
            *keyed = (api_key, fingerprints);
        }
        Rc::clone(&keyed.1)
    }

    /// The result of the call.
    pub fn report(&self, done: &Done, facts: &Json) -> Json {
        report(self.options.external_project_id(), self.session.requests(), done, facts)
    }

    /// Whether another call is to do the same.
    pub fn is_same(&self, other: &Self) -> bool {
        self.api_key == other.api_key && self.options.is_same_work(&other.options)
    }

    /// Whether another call is about the same project.
    pub fn is_same_project(&self, other: &Self) -> bool {
        self.mark == other.mark && self.options.external_project_id() == other.options.external_project_id()
    }
}

/// Asks for the API key and opens the session of a call. Its time begins before. `customer` is empty for a call that is for none.
///
/// # Errors
/// `INVALID_OPTIONS` for a key that cannot be used; `TIMEOUT` and `ABORTED` while waiting for it.
pub async fn open_session(host: &impl Host, call: &CallOptions, customer: &str) -> Result<Session, Error> {
    let deadline = host.clock() + call.timeout;
    let api_key = api_key::ask(host, call.timeout).await.map_err(|error| match customer {
        "" => error,
        customer => error.for_customer(customer),
    })?;
    let mut session = Session::new(&call.instance, customer, api_key, call.headers.clone(), deadline);
    session.max_retries = call.max_retries;
    Ok(session)
}

/// What calls take turns about. Those of two platforms on one instance do so needlessly, which costs nothing but time.
pub fn turn(instance: &str, key: &ConnectionKey) -> String {
    [instance, ":", key.as_str()].concat()
}

/// Lets no message show the credentials.
pub fn add_secrets(options: &ProvisionOptions, session: &Session) {
    session.add_secret(options.fingerprint_secret().unwrap_or_default());
    hide_credentials(&options.credentials, session);
}

/// Lets no message show these credentials.
pub fn hide_credentials(credentials: &Credentials, session: &Session) {
    credentials.each_secret(&mut |secret| match secret {
        Json::String(text) => session.add_secret(text),
        Json::Number(number) if number.abs() >= LEAST_SECRET_NUMBER => {
            session.add_secret(&secret.to_text());
        }
        _ => {}
    });
}
