//! `inspectConnection`: tells what is there of a customer's connection. It only reads, and neither waits for other calls nor changes
//! what the process remembers of connections.

use crate::activepieces::client::Client;
use crate::activepieces::session::Session;
use crate::error::Error;
use crate::host::Host;
use crate::json::Json;
use crate::options::inspect_options::InspectOptions;
use crate::options::target::Target;
use crate::provision::duplicates::Rows;
use crate::provision::project;
use crate::provision::report::facts;
use crate::provision::work::{add_secrets, open_session};

/// What one call is to look at, checked and complete.
pub struct Inspection {
    options: InspectOptions,
    session: Session,
}

/// Does the work of one call. The result is the TypeScript type `ConnectionState`. `options` is the plain data of the JavaScript options;
/// `fetch`, `signal` and `apiKey` are behind `host`.
///
/// # Errors
/// `INVALID_OPTIONS` before any request; any error of the API.
pub async fn inspect_connection(host: impl Host, options: Json) -> Result<Json, Error> {
    let customer = options.text_property("externalProjectId").map(str::to_owned);
    let outcome = match Inspection::read(&host, options).await {
        Ok(inspection) => inspection.run(&host).await,
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
        Ok(Inspection { options, session })
    }

    async fn run<H: Host>(&self, host: &H) -> Result<Json, Error> {
        let client = Client::new(host, &self.session);
        let target = &self.options.connection;
        let mut state = Json::object();
        state.set_text("key", target.key().as_str());
        if let Some(id) = project::find(&client).await? {
            let rows = Rows::list(&client, target, &id).await?;
            if let Some(row) = &rows.ours {
                state.take_from(&facts(&id, row, &rows.shadows), &["connection", "shadowedBy"]);
            }
        }
        state.set_count("requests", self.session.requests());
        Ok(state)
    }
}
