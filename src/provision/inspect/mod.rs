//! `inspectConnection`: tells what is there of a customer's connection, what is wrong with it, and what mends that.
//!
//! It only reads. It waits for no other call, and what the process remembers of connections stays as it is: what is seen here
//! confirms nothing for `trustFor`.

pub mod judge;
pub mod look;
pub mod problem;
pub mod report;

use crate::activepieces::client::Client;
use crate::activepieces::session::Session;
use crate::error::Error;
use crate::host::Host;
use crate::json::Json;
use crate::options::inspect_options::InspectOptions;
use crate::provision::fingerprint::Fingerprints;
use crate::provision::inspect::judge::Case;
use crate::provision::work::{add_secrets, open_session};

/// What one call is to look at, checked and complete.
struct Inspection {
    options: InspectOptions,
    session: Session,
    /// The fingerprints of the credentials that are given, if any are. They are made with the key that the server accepted.
    fingerprints: Option<Fingerprints>,
}

/// Does the work of one call. The result is the TypeScript type `ConnectionState`. `options` is the plain data of the JavaScript
/// options; `fetch`, `signal` and `apiKey` are behind `host`.
///
/// # Errors
/// `INVALID_OPTIONS` before any request; any error of the API.
pub async fn inspect_connection(host: &impl Host, options: Json) -> Result<Json, Error> {
    let customer = options.text_property("externalProjectId").map(str::to_owned);
    let outcome = match Inspection::read(host, options).await {
        Ok(inspection) => inspection.run(host).await,
        Err(error) => Err(error),
    };
    outcome.map_err(|error| match customer {
        Some(customer) => error.for_customer(&customer),
        None => error,
    })
}

impl Inspection {
    async fn read(host: &impl Host, options: Json) -> Result<Self, Error> {
        let options = InspectOptions::read(host, options)?;
        let session = open_session(host, &options.call, options.connection.external_project_id()).await?;
        if let Some(provision) = &options.provision {
            add_secrets(provision, &session);
        }
        Ok(Inspection { options, session, fingerprints: None })
    }

    async fn run<H: Host>(mut self, host: &H) -> Result<Json, Error> {
        let seen = look::look(&Client::new(host, &self.session), &self.options).await?;
        self.fingerprints =
            self.options.provision.as_ref().map(|provision| Fingerprints::new(provision, &self.session.api_key()));
        let case = Case {
            target: &self.options.connection,
            provision: self.options.provision.as_ref(),
            fingerprints: self.fingerprints.as_ref(),
            session: &self.session,
        };
        let verdict = judge::judge(host, &case, &seen);
        let mut state = report::report(case.target, &seen, &verdict);
        state.set("nextCall", report::next_call(&verdict));
        state.set("warnings", Json::texts(&seen.warnings));
        state.set_count("requests", self.session.requests());
        Ok(state)
    }
}
